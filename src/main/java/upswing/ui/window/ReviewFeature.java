package upswing.ui.window;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import upswing.review.Due;
import upswing.ui.Dates;
import upswing.ui.Seen;

/** Offers the review of a week that is over, as one quiet line above the pane; once a week. */
final class ReviewFeature implements Feature {

  private static final String HABIT = "review";

  private final Clock clock;

  ReviewFeature(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void join(MainWindow window) {
    new Offer(window, clock, new Habits(window.store()), new HBox(8), new PauseTransition()).lay();
  }

  private record Offer(
      MainWindow window, Clock clock, Habits habits, HBox line, PauseTransition untilEvening) {

    void lay() {
      line.getStyleClass().add("review-offer");
      line.setAlignment(Pos.CENTER_LEFT);
      window.side().above(line);
      untilEvening.setOnFinished(evening -> follow(window.desk().seen()));
      window.desk().seenProperty().subscribe(this::follow);
    }

    private void follow(Seen seen) {
      LocalTime now = LocalTime.now(clock);
      if (Due.isLastDay(seen.ledger()) && now.isBefore(Due.EVENING)) {
        untilEvening.setDuration(
            Duration.seconds(now.until(Due.EVENING, ChronoUnit.SECONDS) + 1.0));
        untilEvening.playFromStart();
      }
      Optional<LocalDate> due =
          Due.on(seen.ledger(), now)
              .filter(week -> !habits.word(HABIT).equals(Optional.of(week.toString())));
      line.getChildren().clear();
      due.ifPresent(this::show);
      line.setVisible(due.isPresent());
      window.side().requestLayout();
    }

    private void show(LocalDate week) {
      Label text = new Label(window.words().of("review.offer", Dates.brief(week, window.words())));
      text.setWrapText(true);
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      Button open = new Button(window.words().of("review.offer.open"));
      open.setId("review-open");
      open.setOnAction(
          click -> {
            window.calendar().choose(week, Optional.empty());
            window.actions().run("review");
            told(week);
          });
      Button later = new Button("×");
      later.setId("review-not-now");
      later.getStyleClass().add("quiet");
      later.setAccessibleText(window.words().of("review.offer.notNow"));
      later.setOnAction(click -> told(week));
      for (Button button : new Button[] {open, later}) button.setMinWidth(Button.USE_PREF_SIZE);
      line.getChildren().setAll(text, open, later);
    }

    /** It is not offered again, whether it was looked at or not. */
    private void told(LocalDate week) {
      habits.keep(HABIT, week);
      follow(window.desk().seen());
    }
  }
}
