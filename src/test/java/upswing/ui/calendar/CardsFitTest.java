package upswing.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.edit.PlanChange;
import upswing.planning.BlockPlanner;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.ui.Seen;
import upswing.ui.TypicalDesk;
import upswing.workspace.Snapshot;

/** What a card says is never cut off, whatever the planner puts on it. */
class CardsFitTest extends ApplicationTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final int WEEKS = 16;

  private final Pane page = new Pane();

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(page, 400, 300);
    scene
        .getStylesheets()
        .setAll(
            List.of("tokens-light", "upswing", "widget", "calendar").stream()
                .map(name -> "/assets/theme/" + name + ".css")
                .toList());
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "block view at 1440 x 900 with the pane, 111, 41",
    "block view at 1000 x 700, 101, 41",
    "block view at 1000 x 700 with the pane, 48, 41",
    "month view at 1000 x 700, 101, 27"
  })
  void nothingIsCutOff(String where, double width, double height) {
    List<String> cut = new ArrayList<>();
    List<CardSight> cards = everyCard();

    interact(() -> cards.forEach(card -> cut.addAll(cutOff(card, width, height))));

    assertEquals(List.of(), cut, where);
  }

  @Test
  void withoutPacesTheLetterOfTheZoneStandsForThem() {
    CardSight threshold =
        everyCard().stream()
            .filter(card -> card.line().endsWith("threshold pace"))
            .findFirst()
            .orElseThrow();

    assertEquals(threshold.line().replace(" threshold pace", " @ T"), threshold.targets().get(1));
  }

  private List<String> cutOff(CardSight sight, double width, double height) {
    CardView card = new CardView(sight, TypicalDesk.WORDS);
    page.getChildren().setAll(card);
    page.applyCss();
    card.resize(width, height);
    card.layout();
    return card.getChildrenUnmodifiable().stream()
        .filter(node -> node.isVisible() && node instanceof Label)
        .map(Label.class::cast)
        .filter(label -> !((Text) label.lookup(".text")).getText().equals(label.getText()))
        .map(Label::getText)
        .toList();
  }

  private static List<CardSight> everyCard() {
    List<CardSight> cards =
        List.of(Goal.values()).stream().flatMap(goal -> cards(plan(goal)).stream()).toList();
    assertFalse(cards.isEmpty());
    return cards.stream().distinct().toList();
  }

  private static List<CardSight> cards(Plan plan) {
    Sights sights = new Sights(Seen.of(new Snapshot(plan, List.of()), START), TypicalDesk.WORDS);
    return IntStream.range(0, 7 * WEEKS)
        .mapToObj(START::plusDays)
        .flatMap(day -> sights.day(day).cards().stream())
        .toList();
  }

  /** A runner who knows no pace and no heart rate, and runs much. */
  private static Plan plan(Goal goal) {
    BlockSettings settings =
        new BlockSettings(
            goal,
            START,
            WEEKS,
            goal.raceMeters().isPresent()
                ? Optional.of(START.plusWeeks(WEEKS).minusDays(1))
                : Optional.empty(),
            Optional.of(Duration.ofMinutes(200)).filter(time -> goal == Goal.MARATHON),
            360,
            120,
            Map.of(
                DayOfWeek.TUESDAY, 90,
                DayOfWeek.WEDNESDAY, 75,
                DayOfWeek.THURSDAY, 90,
                DayOfWeek.SATURDAY, 60,
                DayOfWeek.SUNDAY, 180),
            DayOfWeek.SUNDAY,
            RecoveryRhythm.AUTOMATIC,
            32,
            2);
    return switch (BlockPlanner.plan(BlockId.named("b"), "Block", settings, Runner.UNKNOWN)) {
      case BlockPlanner.Made made -> plan(made);
      case BlockPlanner.Impossible impossible ->
          throw new IllegalStateException(impossible.toString());
    };
  }

  private static Plan plan(BlockPlanner.Made made) {
    return new PlanChange.Together(changes(made)).applyTo(Plan.EMPTY);
  }

  private static List<PlanChange> changes(BlockPlanner.Made made) {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(
        new PlanChange.OfBlock(made.block().id(), Optional.empty(), Optional.of(made.block())));
    for (var session : made.sessions()) {
      changes.add(new PlanChange.OfSession(session.id(), Optional.empty(), Optional.of(session)));
    }
    return changes;
  }
}
