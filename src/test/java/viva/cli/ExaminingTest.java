package viva.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Finding;
import viva.bank.Part;
import viva.check.Checked;
import viva.check.Examination;
import viva.check.KeptChecks;
import viva.text.Diagnostic;
import viva.text.Severity;

class ExaminingTest {
  private static final String BANK =
      """
      viva: 1
      id: b
      title: B
      sources: {x: {title: X}}
      questions:
        - {question: It is so, answer: true}
        - {x: 1}
      """;

  @TempDir Path folder;

  private final List<String> examined = new ArrayList<>();
  private int findings = 1;
  private Path program;

  @BeforeEach
  void begin() throws IOException {
    program = Files.writeString(folder.resolve("viva.jar"), "a program");
    write("b.yaml", BANK);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Examining run(String... held) {
    Examination examination =
        new Examination(
            List.of(
                (file, bank, faulty) -> {
                  examined.add(file);
                  Finding hint =
                      Finding.of("a/hint", Severity.HINT, Part.of("title"), "a title", "");
                  return Collections.nCopies(findings, hint);
                }));
    Optional<KeptChecks> kept = KeptChecks.by(program, folder.resolve("checks"));
    return new Examining(examination, kept, ids -> ids.stream().anyMatch(List.of(held)::contains));
  }

  private static List<String> codes(Checked checked) {
    return checked.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void aFileThatStayedTheSameIsNotExaminedAgain() throws IOException {
    Target target = Target.file(folder, "b.yaml");
    Checked first = run().of(target);
    assertEquals(
        List.of("a/hint", "key/missing", "question/no-answer", "key/unknown"), codes(first));
    assertEquals(first, run().of(target));
    assertEquals(List.of("b.yaml"), examined);
    write("b.yaml", BANK.replace("so", "thus"));
    run().of(target);
    assertEquals(List.of("b.yaml", "b.yaml"), examined);
  }

  @Test
  void whatIsToldOfItNamesItAsItIsNamedNow() throws IOException {
    run().of(Target.file(folder, "b.yaml"));
    String other = folder.resolve("b.yaml").toString();
    Checked again = run().of(Target.file(folder, other));
    assertEquals(List.of("b.yaml"), examined);
    assertEquals(other, again.file());
    assertEquals(other, again.diagnostics().get(0).file());
  }

  @Test
  void anIdThatAnotherBankHasIsToldThoughNeitherChanged() throws IOException {
    write("c.yaml", BANK);
    run().of(Target.file(folder, "b.yaml"));
    run().of(Target.file(folder, "c.yaml"));
    for (int i = 0; i < 2; i++) {
      Examining both = run();
      assertEquals(4, codes(both.of(Target.file(folder, "b.yaml"))).size());
      Checked second = both.of(Target.file(folder, "c.yaml"));
      assertEquals("bank/id-taken", codes(second).get(0));
    }
    assertEquals(4, codes(run().of(Target.file(folder, "c.yaml"))).size());
  }

  /** Then another line stands for it, and for others. */
  @Test
  void thatIsNotKeptEvenWhereThereIsMoreToTellThanIsTold() throws IOException {
    findings = 1100;
    String bank = "viva: 1\ntitle: B\nquestions: [{question: It is so, answer: true}]\nid: b\n";
    write("b.yaml", bank);
    write("c.yaml", bank);
    Examining both = run();
    assertFalse(isFaulty(both.of(Target.file(folder, "b.yaml"))));
    assertTrue(isFaulty(both.of(Target.file(folder, "c.yaml"))));
    assertFalse(isFaulty(run().of(Target.file(folder, "c.yaml"))));
  }

  private static boolean isFaulty(Checked checked) {
    return checked.diagnostics().stream().anyMatch(Diagnostic::isError);
  }

  @Test
  void aTextAtHandMaySaySomethingElse() throws IOException {
    Target target = Target.file(folder, "b.yaml");
    run("x").of(target);
    run().of(target);
    assertEquals(2, examined.size());
    run().of(target);
    run("y").of(target);
    assertEquals(2, examined.size());
    run("x").of(target);
    assertEquals(3, examined.size());
  }

  @Test
  void aFileWithoutABankIsLookedAtEachTime() throws IOException {
    write("b.yaml", "- a\n");
    Target target = Target.file(folder, "b.yaml");
    assertEquals(List.of("bank/shape"), codes(run().of(target)));
    assertEquals(List.of("bank/shape"), codes(run().of(target)));
    Target none = Target.file(folder, "none.yaml");
    assertEquals(List.of("file/missing"), codes(run().of(none)));
    assertEquals(List.of("file/folder"), codes(run().of(Target.file(folder, "."))));
  }

  @Test
  void aBankOfTheProgramsOwnIsKeptAndWhatIsPipedInIsNot() throws IOException {
    Target own = Target.builtIn("questions/xu-2017.yaml");
    Checked first = run().of(own);
    assertEquals(first, run().of(own));
    assertEquals(List.of("questions/xu-2017.yaml"), examined);
    for (int i = 0; i < 2; i++) {
      run().of(Target.piped(new ByteArrayInputStream(BANK.getBytes(UTF_8)), "-"));
    }
    assertEquals(3, examined.size());
  }
}
