package upswing.ui.window;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import upswing.edit.MuteEdits;
import upswing.planning.EaseOff;
import upswing.readiness.Verdict;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.trends.VerdictCard;
import upswing.ui.trends.VerdictWords;
import upswing.ui.trends.WhyPopover;
import upswing.ui.widget.Face;

/** Beside the week: what this morning says, and the one change that is proposed. */
final class WeekVerdict extends VBox {

  private final Desk desk;
  private final Messages words;
  private final Consumer<LocalDate> checkIn;
  private final VerdictWords verdicts;

  WeekVerdict(Desk desk, Messages words, Consumer<LocalDate> checkIn) {
    this.desk = desk;
    this.checkIn = checkIn;
    this.words = words;
    verdicts = new VerdictWords(words);
    getStyleClass().add("week-verdict");
    desk.seenProperty().subscribe(seen -> show());
    desk.trialProperty().subscribe(trial -> show());
  }

  private void show() {
    show(verdicts.card(desk.seen(), desk.trialProperty().get(), desk.seen().today()));
  }

  private void show(VerdictCard card) {
    getChildren().setAll(line(card.title(), "strong", tone(card.face())));
    getChildren().add(line(card.words(), "secondary"));
    card.proposal()
        .ifPresent(
            proposed -> {
              Button accept = new Button(proposed.words());
              accept.getStyleClass().add("primary");
              accept.setWrapText(true);
              accept.setOnAction(
                  click -> desk.perform(proposed.proposal().deed(), proposed.proposal().change()));
              Button notToday = new Button(words.of("trends.notToday"));
              notToday.setOnAction(click -> putOff(card));
              getChildren().addAll(line(proposed.consequence(), "secondary"), accept, notToday);
            });
    if (!card.answer().isEmpty()) getChildren().add(line("✓ " + card.answer(), "good-text"));
    if (card.verdict() == Verdict.MISSING) {
      Button begin = new Button(words.of("trends.checkIn"));
      begin.setOnAction(click -> checkIn.accept(card.date()));
      getChildren().add(begin);
      return;
    }
    Button why = new Button(words.of("trends.why"));
    why.setOnAction(click -> new WhyPopover(desk, words, card.date()).show(why));
    getChildren().add(why);
  }

  private void putOff(VerdictCard card) {
    String reason = EaseOff.reason(desk.seen().mornings().on(card.date()));
    desk.perform(plan -> MuteEdits.notToday(plan, reason, card.date()));
  }

  private static Label line(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static String tone(Face face) {
    return switch (face) {
      case RED, ILL -> "red-text";
      case AMBER -> "amber-text";
      case READY, RECOVERING -> "good-text";
      case NOTICED, NEW_DEVICE, PROFESSIONAL, TOO_EARLY, MISSING -> "soft";
    };
  }
}
