package upswing.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Edits;
import upswing.example.Example;
import upswing.store.DataFolder;
import upswing.store.Opening;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.workspace.Workspace;

/** A desk that shows the weeks around Wednesday 17 February 2027 first. */
class DeskTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: at first {3}, then {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing at all         |            | false | false | false
          rest of twelve years ago | 2014-10-11 | false | true  | true
          rest of last week      | 2027-02-10 | false | true  | true
          rest that was deleted  | 2027-02-10 | true  | true  | false
          """)
  void itIsKnownAtOnceWhetherAnythingIsThere(
      String what, LocalDate planned, boolean deleted, boolean atFirst, boolean then)
      throws IOException {
    try (Workspace before = open()) {
      SessionId id = SessionId.named("rest");
      if (planned != null)
        perform(before, Edits.addSession(before.plan(), Session.rest(planned, id)));
      if (deleted) perform(before, Edits.delete(before.plan(), List.of(id)));
    }
    try (Workspace again = open()) {
      Desk desk = Desk.soon(again, () -> Example.TODAY, Runnable::run, Runnable::run);
      assertEquals(atFirst, desk.isBegun());

      desk.refresh();

      assertEquals(then, desk.isBegun());
      assertEquals(then, !desk.seen().plan().equals(Plan.EMPTY));
    }
  }

  private static void perform(Workspace workspace, Optional<upswing.edit.Edit> edit) {
    workspace.perform(edit.orElseThrow().deed(), edit.orElseThrow().change());
  }

  private Workspace open() {
    Opening opening = Opening.of(new DataFolder(folder.resolve("data")), Example.CLOCK);
    assertTrue(opening instanceof Opening.Opened, opening::toString);
    return new Workspace(((Opening.Opened) opening).store(), Example.CLOCK);
  }
}
