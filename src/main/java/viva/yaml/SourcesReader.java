package viva.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Source;
import viva.yaml.tree.Node;

/** Reads {@code sources}: the texts that a bank cites. */
final class SourcesReader {
  private static final Keys KEYS =
      new Keys(
          "a source",
          List.of(
              "title", "author", "publisher", "year", "date", "url", "isbn", "note", "sections"));

  private final Values values;

  SourcesReader(Values values) {
    this.values = values;
  }

  Declared<Source> read(Node node) {
    Optional<Node.Mapping> group =
        values.group(node, "sources", "give each source an id: xu-2017: with its keys below");
    if (group.isEmpty()) {
      return Declared.anything();
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    boolean faulty = false;
    for (Node.Entry entry : group.get().entries().values()) {
      String id = entry.key().text();
      faulty |= !Ids.check(id, entry.key().at(), values.faults());
      sources.put(id, source(id, entry.value()));
    }
    return new Declared<>(sources, faulty);
  }

  private Source source(String id, Node node) {
    Optional<Node.Mapping> group =
        values.group(node, id, "a source has a title: and any of author:, publisher:, year:");
    group.ifPresent(this::check);
    return new Source(
        id,
        text(group, "title"),
        text(group, "author"),
        text(group, "publisher"),
        text(group, "year"),
        text(group, "date"),
        text(group, "url"),
        text(group, "isbn"),
        text(group, "note"),
        group.flatMap(keys -> keys.get("sections")).map(this::sections).orElse(Map.of()));
  }

  private void check(Node.Mapping mapping) {
    Set<String> meant = KEYS.check(mapping, values.faults());
    KEYS.require("title", mapping, meant, values.faults());
  }

  private String text(Optional<Node.Mapping> group, String key) {
    return group
        .flatMap(keys -> keys.get(key))
        .flatMap(node -> key.equals("note") ? values.prose(node, key) : values.line(node, key))
        .orElse("");
  }

  private Map<String, String> sections(Node node) {
    Map<String, String> sections = new LinkedHashMap<>();
    values
        .group(node, "sections", "give each heading a short name: align: The whole heading")
        .ifPresent(
            group ->
                group
                    .entries()
                    .forEach(
                        (name, entry) ->
                            values
                                .line(entry.value(), "sections")
                                .ifPresent(heading -> sections.put(name, heading))));
    return sections;
  }
}
