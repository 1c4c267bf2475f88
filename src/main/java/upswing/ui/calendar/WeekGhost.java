package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import upswing.ui.ConsequenceWords;
import upswing.ui.Messages;
import upswing.ui.widget.FitMark;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;

/** A week under the pointer: its name, its seven days in small, and what a drop would lead to. */
final class WeekGhost extends VBox {

  private final Messages words;
  private final Label hint = new Label();
  private final FitMark fit = new FitMark();

  WeekGhost(WeekSight week, Messages words) {
    this.words = words;
    getStyleClass().add("week-ghost");
    Label number = new Label(week.number());
    number.getStyleClass().add("week-number");
    Label time = new Label(week.time());
    time.getStyleClass().add("soft");
    HBox days = new HBox();
    days.getStyleClass().add("week-ghost-days");
    week.days().forEach(day -> days.getChildren().add(day(day)));
    hint.getStyleClass().add("secondary");
    hint.setText(words.of("calendar.drag.weekHint"));
    fit.setVisible(false);
    fit.setManaged(false);
    HBox told = new HBox(6, fit, hint);
    told.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(new HBox(8, number, time), days, told);
  }

  /**
   * Says what a drop would lead to.
   *
   * @param to the week under the pointer
   */
  void tell(WeekSight from, Optional<WeekSight> to, Optional<Known> known) {
    String places =
        to.map(other -> words.of("calendar.drag.week", from.number(), other.number()))
            .orElse(words.of("calendar.drag.weekHint"));
    ConsequenceWords text = new ConsequenceWords(words);
    hint.setText(known.map(k -> places + ": " + text.verdict(k.consequence())).orElse(places));
    fit.setVisible(known.isPresent());
    fit.setManaged(known.isPresent());
    known.ifPresent(k -> fit.show(k.shape()));
  }

  private Node day(DaySight day) {
    Label letter = new Label(letter(day.date()));
    letter.getStyleClass().add("week-ghost-letter");
    StackPane box = new StackPane();
    box.getStyleClass().add("week-ghost-day");
    if (!day.cards().isEmpty()) {
      CardSight card = day.cards().getFirst();
      KindStyle.apply(box, card.kind());
      box.getStyleClass().add("filled");
      Icon icon = new Icon(Glyph.of(card.kind()), 12);
      icon.getStyleClass().add("kind");
      box.getChildren().add(icon);
    }
    VBox column = new VBox(2, letter, box);
    column.setAlignment(Pos.CENTER);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private String letter(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.NARROW, words.locale());
  }
}
