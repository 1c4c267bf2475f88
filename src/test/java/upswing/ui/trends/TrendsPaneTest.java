package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import upswing.edit.Deed;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.chart.Chart;
import upswing.ui.chart.ChartView;
import upswing.ui.chart.PictureMenu;

class TrendsPaneTest extends ApplicationTest {

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().plan());
  private final AtomicReference<LocalDate> checkIn = new AtomicReference<>();

  @Override
  public void start(Stage stage) {
    TrendsPane pane =
        new TrendsPane(desk, TypicalDesk.WORDS, checkIn::set, name -> Optional.empty(), () -> {});
    stage.setScene(Dressed.scene(pane, 860));
    stage.show();
  }

  @Test
  void theArrowsWalkTheDaysAndEscapeGoesOut() {
    ChartView heart = charts().getFirst();
    interact(heart::requestFocus);

    type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertEquals(Optional.of(LocalDate.of(2027, 2, 9)), desk.litProperty().get());

    type(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), desk.litProperty().get());
  }

  @Test
  void plusLooksCloserAndNothingSeenIsTheWholeAgain() {
    clickOn("Block");
    ChartView fitness = charts().getFirst();
    interact(() -> desk.litProperty().set(Optional.of(TypicalRunner.TODAY)));
    interact(fitness::requestFocus);

    for (int i = 0; i < 8; i++) type(KeyCode.PLUS);
    assertTrue(labels().contains("10 \u2013 24 Feb"), () -> labels().toString());

    type(KeyCode.DIGIT0);
    assertTrue(labels().contains("12 weeks"), () -> labels().toString());
  }

  @Test
  void aDayWalkedToComesIntoSight() {
    clickOn("Block");
    ChartView fitness = charts().getFirst();
    interact(() -> desk.litProperty().set(Optional.of(TypicalRunner.TODAY)));
    interact(fitness::requestFocus);
    for (int i = 0; i < 8; i++) type(KeyCode.PLUS);

    for (int i = 0; i < 14; i++) type(KeyCode.RIGHT);

    assertTrue(labels().contains("17 Feb \u2013 3 Mar"), () -> labels().toString());
  }

  @Test
  void thePointerLightsADay() {
    moveTo(charts().getFirst());

    assertTrue(desk.litProperty().get().isPresent());
  }

  @Test
  void theDayLitElsewhereIsSaidHere() {
    interact(() -> desk.litProperty().set(Optional.of(TypicalRunner.TODAY.minusDays(1))));

    assertTrue(labels().contains("51 bpm"), () -> labels().toString());
  }

  @Test
  void aDayToComeLeavesTheSignalsOfTodayStanding() {
    List<String> before = labels();

    interact(() -> desk.litProperty().set(Optional.of(TypicalRunner.TODAY.plusDays(2))));

    assertTrue(before.stream().anyMatch(said -> said.endsWith(" bpm")), before::toString);
    assertEquals(signals(before), signals(labels()));
  }

  @Test
  void theProposalIsAcceptedWithOneClickAsOneChange() {
    clickOn("Move threshold to Thu");

    assertEquals(
        List.of(Deed.Kind.ACCEPT_PROPOSAL),
        desk.seen().snapshot().log().stream().map(entry -> entry.deed().kind()).toList());
  }

  @Test
  void notTodayIsRememberedAndCanBeTakenBack() {
    clickOn("Not today");

    assertTrue(lookup("Move threshold to Thu").tryQuery().isEmpty());
    assertEquals(
        List.of(Deed.Kind.NOT_TODAY),
        desk.seen().snapshot().log().stream().map(entry -> entry.deed().kind()).toList());

    interact(desk::undo);
    assertTrue(lookup("Move threshold to Thu").tryQuery().isPresent());
  }

  @Test
  void whyShowsTheNumbers() {
    clickOn("Why?");

    assertTrue(lookup("Copy the numbers").tryQuery().isPresent());
    assertTrue(lookup("Why “Ease off today”?").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
  }

  @Test
  void aChartBecomesAPictureInTheColoursOfTheTheme() {
    ChartView view = charts().getFirst();
    Chart chart = view.chart().orElseThrow();
    PictureMenu menu = new PictureMenu(view, TypicalDesk.WORDS, name -> Optional.empty());

    byte[] png = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> menu.png(chart));
    byte[] svg = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> menu.svg(chart));

    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    String text = new String(svg, StandardCharsets.UTF_8);
    assertTrue(text.contains("#1d7a6b") && text.contains("#e3efe9"), text);
    assertTrue(text.contains("Resting heart rate"), text);
  }

  private List<ChartView> charts() {
    return lookup(".trend-row .chart").queryAllAs(ChartView.class).stream()
        .filter(ChartView::isFocusTraversable)
        .toList();
  }

  private List<String> labels() {
    return lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private static List<String> signals(List<String> said) {
    return said.stream().filter(text -> text.matches(".* (bpm|ms|min|of 5)")).toList();
  }
}
