package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;

/** Banks beside what git keeps of them; skipped where there is no git. */
class RevisionTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
    assumeTrue(isHere(), "no git");
  }

  private boolean isHere() throws IOException {
    try {
      return new Git("git").call(shell.here(), "--version").code() == 0;
    } catch (UsageProblem none) {
      return false;
    }
  }

  private void git(String... words) throws IOException {
    List<String> all =
        new ArrayList<>(List.of("-c", "user.name=T", "-c", "user.email=t@example.org"));
    all.addAll(List.of(words));
    Git.Said said = new Git("git").call(shell.here(), all.toArray(String[]::new));
    assertEquals(0, said.code(), said::complaint);
  }

  private void commit() throws IOException {
    git("init", "-q");
    git("add", ".");
    git("-c", "commit.gpgsign=false", "commit", "-q", "-m", "banks");
  }

  @Test
  void tellsAKeyThatChanged() throws IOException {
    commit();
    shell.run("check", "--since", "HEAD", "--no-hints").ends(0).talks("no faults\n");
    shell.write("questions/small.yaml", BankText.SMALL.replace("answer: 1789", "answer: 1792"));
    shell
        .run("check", "--since", "HEAD")
        .ends(0)
        .says("questions/small.yaml:17:13: warning[since/key]: the key was \"1789\" and is now");
  }

  @Test
  void aFileThatWasNotThereIsNewAsAWhole() throws IOException {
    commit();
    shell.write("questions/new folder/new.yaml", BankText.small("new", "New"));
    shell
        .run("check", "questions/new folder", "--since", "HEAD")
        .ends(0)
        .says("hint[since/new-file]: the bank was not there at HEAD: all is new, 3 questions");
  }

  @Test
  void anUnknownRevisionIsAUsageProblem() throws IOException {
    commit();
    shell
        .run("check", "--since", "v9")
        .ends(2)
        .talks("\"v9\" is neither a file here nor a revision that git knows for questions/");
  }

  @Test
  void aFolderWithoutARepositoryIsAUsageProblem() {
    shell.run("check", "--since", "HEAD").ends(2).talks("small.yaml is in no git repository");
  }

  @Test
  void standardInputHasNoRevisions() {
    shell
        .typing(BankText.SMALL)
        .run("check", "-", "--since", "HEAD")
        .ends(2)
        .talks("<stdin> has no revisions; name a saved copy of it after --since");
  }

  @Test
  void withoutGitItSaysSo() {
    UsageProblem problem =
        assertThrows(
            UsageProblem.class,
            () ->
                new Revision(
                    new Git("no-such-git"),
                    "HEAD",
                    List.of(Target.file(shell.here(), "questions/small.yaml"))));
    assertTrue(problem.getMessage().contains("needs git, which is not found"));
  }

  @Test
  void anOldFileThatIsNoBankIsAWarning() throws IOException {
    Files.writeString(shell.here().resolve("questions/small.yaml"), "- a\n");
    commit();
    shell.write("questions/small.yaml", BankText.SMALL);
    shell.run("check", "--since", "HEAD").ends(0).says("warning[since/unreadable]");
  }

  @Test
  void aBankIsFollowedByItsIdWhenItsFileIsRenamed() throws IOException {
    shell.write("questions/other.yaml", BankText.small("other", "Other"));
    commit();
    git("mv", "questions/small.yaml", "questions/new name.yaml");
    Path moved = shell.here().resolve("questions/new name.yaml");
    Files.writeString(moved, BankText.SMALL.replace("answer: 1789", "answer: 1792"));
    shell
        .run("check", "questions/new name.yaml", "--since", "HEAD", "--no-hints")
        .ends(0)
        .says("warning[since/key]: the key was \"1789\" and is now");
  }

  @Test
  void aBankAtThePlaceOfAnotherIsComparedWithItself() throws IOException {
    String other = BankText.small("other", "Other");
    shell.write("questions/other.yaml", other);
    commit();
    shell.write("questions/other.yaml", BankText.SMALL);
    shell.write("questions/small.yaml", other);
    shell.run("check", "--since", "HEAD", "--no-hints").ends(0).talks("no faults\n");
  }
}
