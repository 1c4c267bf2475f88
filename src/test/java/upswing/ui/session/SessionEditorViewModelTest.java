package upswing.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.Deed;
import upswing.edit.Edits;
import upswing.edit.WorkoutText;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class SessionEditorViewModelTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 17);
  private static final SessionId ID = SessionId.named("wednesday");

  private final Messages words = new Messages(Locale.ENGLISH);
  private final Desk desk = desk("15 easy, 3x10 @ T 2 jog, 10 easy");
  private final SessionEditorViewModel editor = new SessionEditorViewModel(desk, words, ID);

  @Test
  void lineRowsAndDrawingShowOneSession() {
    SessionSight sight = editor.sightProperty().get();

    assertEquals("15 easy, 3x10 @ T 2 jog, 10 easy", sight.line());
    assertEquals(5, sight.rows().size());
    assertEquals(7, sight.bars().size());
    assertEquals("59 min", sight.time());
    assertEquals("30 min", sight.hard());
  }

  @Test
  void typingShowsAtOnceAndKeepsAtTheEnd() {
    editor.type("45 easy");

    assertEquals("45 min", editor.sightProperty().get().time());
    assertEquals("15 easy, 3x10 @ T 2 jog, 10 easy", saved());

    editor.keepLine();

    assertEquals("45 easy", saved());
    assertEquals(1, desk.seen().snapshot().log().size());
  }

  @Test
  void whatIsNotUnderstoodChangesNothing() {
    editor.type("15 easy, 3x");

    assertEquals(Optional.of("3x"), editor.doubtProperty().get());

    editor.keepLine();

    assertEquals("15 easy, 3x10 @ T 2 jog, 10 easy", saved());
    assertTrue(desk.seen().snapshot().log().isEmpty());
  }

  @Test
  void eachFinishedFieldIsOneChange() {
    assertEquals(Optional.empty(), editor.extent(new Place(1, 0), "8 min"));
    assertEquals(Optional.empty(), editor.times(Place.of(1), "4 ×"));
    editor.note("on the track");

    assertEquals("15 easy, 4x8 @ T 2 jog, 10 easy", saved());
    assertEquals("on the track", session().note());
    assertEquals(3, desk.seen().snapshot().log().size());
    assertEquals(
        Deed.of(Deed.Kind.EDIT_SESSION, SessionKind.THRESHOLD, DAY),
        desk.seen().snapshot().log().getLast().deed());
  }

  @Test
  void anImpossibleFieldHasItsSentence() {
    assertTrue(words.has(editor.extent(Place.of(0), "soon").orElseThrow()));
    assertTrue(words.has(editor.times(Place.of(1), "0").orElseThrow()));
    assertTrue(words.has(editor.targetBy(Place.of(0), TargetBy.HEART_RATE).orElseThrow()));
    assertTrue(desk.seen().snapshot().log().isEmpty());
  }

  @Test
  void undoTakesBackOneFieldButNothingFromBefore() {
    editor.extent(Place.of(0), "20 min");
    editor.undo();
    editor.undo();

    assertEquals("15 easy, 3x10 @ T 2 jog, 10 easy", saved());
    assertFalse(editor.isChanged());
  }

  @Test
  void undoAllIsOneChange() {
    editor.extent(Place.of(0), "20 min");
    editor.kind(SessionKind.INTERVALS);
    editor.undoAll();

    assertEquals("15 easy, 3x10 @ T 2 jog, 10 easy", saved());
    assertEquals(3, desk.seen().snapshot().log().size());
  }

  @Test
  void aRestDayHasNothingToDoAndAnythingElseHas() {
    editor.kind(SessionKind.REST);
    assertEquals("rest", saved());

    editor.kind(SessionKind.EASY);
    assertEquals("30 easy", saved());
  }

  @Test
  void aDeletedSessionIsGone() {
    editor.delete();

    assertTrue(editor.goneProperty().get());
  }

  @Test
  void aLineOnAnEmptyDayPlansASession() {
    InlineEditViewModel inline =
        new InlineEditViewModel(desk, words, DAY.plusDays(1), Optional.empty());

    inline.lineProperty().set("45 ea");
    assertFalse(inline.take());
    assertEquals("45 ea", inline.doubt());

    inline.lineProperty().set("45 easy");
    assertTrue(inline.understoodProperty().get().orElseThrow().startsWith("Easy · 45 min"));
    assertTrue(inline.take());
    assertEquals(
        SessionKind.EASY, desk.seen().plan().sessionsOn(DAY.plusDays(1)).getFirst().kind());
  }

  private Session session() {
    return desk.seen().plan().sessionsOn(DAY).getFirst();
  }

  private String saved() {
    return WorkoutText.format(session().kind(), session().workout());
  }

  private static Desk desk(String line) {
    WorkoutText.Understood meant = WorkoutText.parse(line).orElseThrow();
    Session session = Session.on(DAY, ID, meant.kind(), meant.workout());
    Plan plan = Edits.addSession(Plan.EMPTY, session).orElseThrow().change().applyTo(Plan.EMPTY);
    Workspace workspace = new Workspace(new MemoryStore(plan), InstantSource.fixed(Instant.EPOCH));
    return new Desk(workspace, () -> DAY, Runnable::run, Runnable::run);
  }
}
