package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.text.Diagnostic;

class PathListTest {
  private static final String WRITTEN =
      """
      # my texts

      xu:   "/texts/xu.md"   # the brief
      # a second one
      mill: /texts/mill.md
      """;

  private static PathList read(String text) {
    return PathList.read("sources.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codes(String text) {
    return read(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void pathsAreReadById() {
    assertEquals(Map.of("xu", "/texts/xu.md", "mill", "/texts/mill.md"), read(WRITTEN).paths());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing yet\n"})
  void anEmptyFileHasNoPathsAndCanBeAddedTo(String text) {
    assertEquals(Map.of(), read(text).paths());
    assertEquals(List.of(), read(text).diagnostics());
    assertEquals(Optional.of(text + "a: /b.md\n"), read(text).with("a", "/b.md"));
  }

  @Test
  void aReplacedPathLeavesEveryOtherCharacter() {
    assertEquals(
        Optional.of(WRITTEN.replace("\"/texts/xu.md\"", "/new/xu.md")),
        read(WRITTEN).with("xu", "/new/xu.md"));
  }

  @Test
  void aNewPathIsALineAtTheEnd() {
    assertEquals(Optional.of(WRITTEN + "b: /b.md\n"), read(WRITTEN).with("b", "/b.md"));
    assertEquals(Optional.of("a: /a\nb: /b\n"), read("a: /a").with("b", "/b"));
    assertEquals(Optional.of("a: /a\r\nb: /b\r\n"), read("a: /a\r\n").with("b", "/b"));
  }

  @Test
  void aLineIsTakenOutAlone() {
    assertEquals(
        Optional.of(WRITTEN.replace("xu:   \"/texts/xu.md\"   # the brief\n", "")),
        read(WRITTEN).without("xu"));
    assertEquals(Optional.of("a: /a\n"), read("a: /a\nb: /b").without("b"));
    assertEquals(Optional.of(""), read("a: /a").without("a"));
  }

  @Test
  void theByteOrderMarkStays() {
    assertEquals(Optional.of("\uFEFFa: /c\nb: /b\n"), read("\uFEFFa: /a\nb: /b\n").with("a", "/c"));
    assertEquals(Optional.of("\uFEFFb: /b\n"), read("\uFEFFa: /a\nb: /b\n").without("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\Texte\\xu.md",
        "/with space/xu.md",
        "/two  spaces/xu.md",
        "/it's/xu.md",
        "/a: b # c/xu.md",
        "/Müller/風車.md",
        "/end ",
        "/[x]{y}&*!|>'\"%@`.md"
      })
  void anyPathReadsAsItWasWritten(String path) {
    String text = read(WRITTEN).with("b", path).orElseThrow();
    assertEquals(path, read(text).paths().get("b"));
    assertEquals(path, read(read(text).with("xu", path).orElseThrow()).paths().get("xu"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/new\nline", "/escape\u001B[2J", "/r\rx"})
  void aPathThatYamlCannotHoldOnALineIsRefused(String path) {
    assertEquals(Optional.empty(), read(WRITTEN).with("b", path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a: /a}\n", "a: /a\n...\n"})
  void aFileOfAnotherShapeIsNotBrokenByAChange(String text) {
    assertEquals(Optional.empty(), read(text).with("b", "/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- /a\n", "a:\n", "a: [x, y]\n", "A b: /a\n", "a: /a\na: /b\n", "a: 'x\n"})
  void aFaultIsToldAndNothingIsChanged(String text) {
    assertFalse(codes(text).isEmpty());
    assertEquals(Optional.empty(), read(text).with("b", "/b"));
  }

  @Test
  void aFaultCostsItsOwnLineOnly() {
    PathList list = read("a: /a\nb: [x]\nc: /c\n");
    assertEquals(Map.of("a", "/a", "c", "/c"), list.paths());
    assertEquals(2, list.diagnostics().get(0).place().line());
  }

  @Test
  void whatIsNotUtf8IsToldAndNotChanged() {
    byte[] bytes = {'a', ':', ' ', (byte) 0xE9, '\n'};
    PathList list = PathList.read("sources.yaml", bytes);
    assertEquals("file/not-utf-8", list.diagnostics().get(0).code());
    assertEquals(Optional.empty(), list.with("b", "/b"));
  }
}
