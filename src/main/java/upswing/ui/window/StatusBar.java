package upswing.ui.window;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.load.Form;
import upswing.load.WeekFigures;
import upswing.report.Amounts;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** The bar at the bottom: that all is saved, today's figures, and what the window has to say. */
final class StatusBar extends HBox {

  private final Messages words;
  private final Label saved = new Label();
  private final Label form = new Label();
  private final Label monotony = new Label();
  private final Label easy = new Label();
  private final Label told = new Label();
  private final Label right = new Label();
  private boolean example;

  StatusBar(Messages words) {
    this.words = words;
    getStyleClass().add("status-bar");
    told.getStyleClass().add("told");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(saved, form, monotony, easy, told, space, right);
    told.setManaged(false);
  }

  /** From now on it is an example: nothing is saved. */
  void keepsNothing() {
    example = true;
  }

  void show(Seen seen, boolean begun) {
    boolean empty = !begun;
    saved.setText(
        words.of(empty ? "window.empty" : example ? "window.exampleKept" : "window.saved"));
    right.setText(words.of(empty ? "window.keys" : "window.private"));
    WeekFigures week = seen.ledger().week(seen.plan().runner().weekOf(seen.today()));
    Form today = seen.ledger().form(seen.today());
    form.setText(empty ? "" : figures(today));
    monotony.setText(
        week.monotony().isPresent()
            ? words.of(
                "window.monotony",
                String.format(Locale.ROOT, "%.1f", week.monotony().getAsDouble()))
            : "");
    easy.setText(
        week.easyShare().isPresent()
            ? words.of("window.easy", Amounts.percent(week.easyShare().getAsDouble()))
            : "");
  }

  /** Says one sentence in place of the figures; an empty one brings the figures back. */
  void tell(String sentence) {
    boolean telling = !sentence.isEmpty();
    told.setText(sentence);
    told.setManaged(telling);
    told.setVisible(telling);
    for (Label figure : new Label[] {saved, form, monotony, easy}) {
      figure.setManaged(!telling);
      figure.setVisible(!telling);
    }
  }

  private String figures(Form today) {
    return words.of(
        "window.form",
        Math.round(today.fitness()),
        Math.round(today.fatigue()),
        Amounts.signed(today.form()));
  }
}
