package upswing.ui.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

/** A whole morning by keyboard alone, every key counted. */
class CheckInKeysTest extends ApplicationTest {

  private static final int FIFTEEN_SECONDS_OF_KEYS = 20;

  private final Desk desk = TypicalDesk.over(TypicalRunner.calm().silent(17).plan());
  private final AtomicInteger pressed = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  @Override
  public void start(Stage stage) {
    CheckInViewModel model = new CheckInViewModel(desk, TypicalDesk.WORDS, TypicalRunner.TODAY);
    CheckInView view = new CheckInView(model, TypicalDesk.WORDS, closed::incrementAndGet);
    Scene scene = new Scene(new StackPane(view), 700, 860);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed.incrementAndGet());
    stage.setScene(scene);
    stage.show();
    view.begin();
  }

  @Test
  void aNormalMorningTakesAtMostTwentyKeys() {
    keys(KeyCode.DIGIT4, KeyCode.DIGIT8, KeyCode.ENTER);
    keys(KeyCode.DIGIT6, KeyCode.DIGIT4, KeyCode.ENTER);
    keys(KeyCode.DIGIT7, KeyCode.PERIOD, KeyCode.DIGIT5, KeyCode.ENTER);
    for (int feeling = 0; feeling < 8; feeling++) keys(KeyCode.DIGIT3);
    keys(KeyCode.ENTER);

    CheckIn saved = desk.seen().plan().checkIns().get(TypicalRunner.TODAY);
    assertEquals(Reading.typed(48), saved.readings().get(Signal.RESTING_HEART_RATE));
    assertEquals(Reading.typed(64), saved.readings().get(Signal.HRV));
    assertEquals(Reading.typed(450), saved.readings().get(Signal.SLEEP));
    for (Signal signal : CheckInViewModel.ORDER) {
      if (signal.isScale()) assertEquals(Reading.typed(3), saved.readings().get(signal));
    }
    assertEquals(1, closed.get());
    assertTrue(pressed.get() <= FIFTEEN_SECONDS_OF_KEYS, pressed + " keys");
  }

  @Test
  void enterAloneWalksByAndSavesNothing() {
    for (int stop = 0; stop <= CheckInViewModel.ORDER.size(); stop++) keys(KeyCode.ENTER);

    assertEquals(1, closed.get());
    assertFalse(desk.seen().plan().checkIns().containsKey(TypicalRunner.TODAY));
    assertEquals(List.of(), desk.seen().snapshot().log());
  }

  @Test
  void enterAfterAClickOnIllSavesTheIllMorning() {
    keys(KeyCode.DIGIT5, KeyCode.DIGIT6);
    clickOn("Ill");
    keys(KeyCode.ENTER);

    assertEquals(1, closed.get());
    CheckIn saved = desk.seen().plan().checkIns().get(TypicalRunner.TODAY);
    assertEquals(Set.of(Tag.ILL), saved.tags());
  }

  @Test
  void enterAfterANoteSavesIt() {
    clickOn("+ note");
    keys(KeyCode.H, KeyCode.O, KeyCode.T, KeyCode.ENTER);

    assertEquals(1, closed.get());
    assertEquals("hot", desk.seen().plan().checkIns().get(TypicalRunner.TODAY).note());
  }

  @Test
  void escapeClosesAndChangesNothing() {
    keys(KeyCode.DIGIT4, KeyCode.DIGIT8, KeyCode.ESCAPE);

    assertEquals(1, closed.get());
    assertEquals(List.of(), desk.seen().snapshot().log());
  }

  @Test
  void anImpossibleValueStopsAtItsField() {
    keys(KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.DIGIT0);
    for (int stop = 0; stop <= CheckInViewModel.ORDER.size(); stop++) keys(KeyCode.ENTER);

    assertEquals(0, closed.get());
    assertTrue(lookup("#check-RESTING_HEART_RATE").query().isFocused());
    assertTrue(lookup("A resting heart rate lies between 25 and 120 bpm.").tryQuery().isPresent());
  }

  private void keys(KeyCode... codes) {
    for (KeyCode code : codes) type(code);
  }
}
