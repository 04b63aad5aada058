package viva.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.check.Examiner;
import viva.check.Since;
import viva.desk.Librarian;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** Banks beside a saved copy: a file or a folder of files, of which the one with the same id. */
final class SavedCopy implements Examiner {
  private final String name;
  private final Map<String, Reading> copies = new HashMap<>();
  private final Optional<Reading> only;

  /**
   * Reads the copy.
   *
   * @param single whether a single bank is checked: then a copy of one bank is of that one, even if
   *     its id changed
   * @throws UsageProblem if there is no bank in it
   */
  SavedCopy(Path here, String name, boolean single) {
    this.name = name;
    List<Reading> all = new ArrayList<>();
    for (String file : Librarian.files(here, name)) {
      Reading reading = BankReader.read(here.resolve(file), file);
      reading.bank().ifPresent(bank -> copies.putIfAbsent(bank.id(), reading));
      reading.bank().ifPresent(bank -> all.add(reading));
    }
    if (all.isEmpty()) {
      throw new UsageProblem("there is no bank in " + name + " that could be compared with");
    }
    only = single && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  @Override
  public List<Finding> findings(String file, Bank bank, int faulty) {
    Optional<Reading> copy = Optional.ofNullable(copies.get(bank.id())).or(() -> only);
    return Since.findings("in " + name, copy, bank, faulty);
  }
}
