package upswing.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Plan;
import upswing.training.SessionKind;
import upswing.ui.Action;
import upswing.ui.Actions;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class PaletteViewModelTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 17);

  private final List<String> done = new ArrayList<>();
  private final Desk desk =
      new Desk(
          new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(Instant.EPOCH)),
          () -> WEDNESDAY,
          Runnable::run,
          Runnable::run);
  private final PaletteViewModel palette =
      new PaletteViewModel(desk, new Messages(Locale.ENGLISH), actions());

  @Test
  void withNothingTypedEveryActionIsListed() {
    assertEquals(List.of("Go to today", "Undo"), titles());
  }

  @Test
  void whatCannotBeDoneSaysWhyAndDoesNothing() {
    palette.queryProperty().set("undo");

    assertEquals("There is nothing to undo.", entry().hint());
    assertTrue(palette.deed().isEmpty());
  }

  @Test
  void aFewLettersOfEachWordFindAnAction() {
    palette.queryProperty().set("go tod");

    palette.deed().orElseThrow().run();

    assertEquals(List.of("today"), done);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 feb       | 2027-02-14
          feb 14       | 2027-02-14
          14 february  | 2027-02-14
          14.2.        | 2027-02-14
          3 nov        | 2026-11-03
          14 feb 2030  | 2030-02-14
          2027-03-28   | 2027-03-28
          today        | 2027-02-17
          tomorrow     | 2027-02-18
          fri          | 2027-02-19
          next monday  | 2027-02-22
          last monday  | 2027-02-15
          in 10 days   | 2027-02-27
          in 3 weeks   | 2027-03-10
          """)
  void aTypedDayIsGoneTo(String typed, LocalDate day) {
    palette.queryProperty().set(typed);

    entries().stream()
        .filter(e -> e.section() == Entry.Section.GO)
        .findFirst()
        .flatMap(Entry::deed)
        .orElseThrow()
        .run();

    assertEquals(day, desk.chosenProperty().get());
  }

  @ParameterizedTest
  @CsvSource({"32 feb", "29 feb 2027", "soon", "week 9", "race", "99.99."})
  void aDayThatIsNotThereIsNotOffered(String typed) {
    palette.queryProperty().set(typed);

    assertTrue(entries().stream().noneMatch(e -> e.section() == Entry.Section.GO));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 easy             | 2027-02-17 | EASY
          3x10 @ T 2 jog      | 2027-02-17 | THRESHOLD
          45 easy fri         | 2027-02-19 | EASY
          12 km long next sun | 2027-02-21 | LONG
          rest 14 feb         | 2027-02-14 | REST
          """)
  void aTypedSessionIsPlanned(String typed, LocalDate day, SessionKind kind) {
    palette.queryProperty().set(typed);
    assertEquals(Entry.Section.ADD, entry().section());

    palette.deed().orElseThrow().run();

    assertEquals(kind, desk.seen().plan().sessionsOn(day).getFirst().kind());
    assertEquals(day, desk.chosenProperty().get());
  }

  @Test
  void theArrowsWalkInACircle() {
    palette.walk(-1);
    assertEquals(1, palette.chosenProperty().get());

    palette.walk(1);
    assertEquals(0, palette.chosenProperty().get());
  }

  private Actions actions() {
    Actions actions = new Actions();
    actions.add(Action.of("today", () -> done.add("today"), "T"));
    actions.add(
        Action.when(
            "undo",
            new ReadOnlyObjectWrapper<>(Optional.of("window.nothingToUndo")),
            () -> done.add("undo")));
    return actions;
  }

  private List<Entry> entries() {
    return palette.entriesProperty().get();
  }

  private Entry entry() {
    return entries().getFirst();
  }

  private List<String> titles() {
    return entries().stream().map(Entry::title).toList();
  }
}
