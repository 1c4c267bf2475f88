package upswing.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.widget.ReadinessMark;

/** One day: what stands on it after the repair, and as an outline what stood there before. */
final class DayView extends Region {

  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass AT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left-out");

  private static final double INSET = 6;
  private static final double TOP = 25;
  private static final double CARD = 41;
  private static final double GAP = 5;

  private final Sight.Day day;
  private final Label date = new Label();
  private final Label number = new Label();
  private final ReadinessMark mark = new ReadinessMark();
  private final List<Region> cards = new ArrayList<>();

  DayView(Sight.Day day, boolean recovery, RepairViewModel model) {
    this.day = day;
    getStyleClass().addAll("day", "repair-day");
    if (recovery) getStyleClass().add("recovery");
    date.getStyleClass().add("day-date");
    date.setText(day.label());
    number.getStyleClass().add("change-number");
    day.number().ifPresent(n -> number.setText(String.valueOf(n)));
    number.setVisible(day.number().isPresent());
    number.pseudoClassStateChanged(LEFT, !day.taken());
    mark.show(day.verdict());
    pseudoClassStateChanged(TODAY, day.today());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(day.spoken());
    setOnMouseEntered(enter -> model.goTo(day.date()));
    setOnMouseClicked(
        click -> {
          if (day.number().isPresent()) model.tick(day.date());
        });
  }

  boolean isOf(LocalDate date) {
    return day.date().equals(date);
  }

  void mark(Optional<LocalDate> at) {
    pseudoClassStateChanged(AT, at.equals(Optional.of(day.date())));
  }

  void show(RepairViewModel.Shown shown) {
    cards.clear();
    if (!day.past().isEmpty()) {
      cards.add(past());
    } else {
      boolean changed = day.number().isPresent() && day.taken();
      boolean before = shown == RepairViewModel.Shown.BEFORE;
      (before ? day.before() : day.after()).forEach(card -> cards.add(new Card(card, false)));
      if (changed && shown == RepairViewModel.Shown.BOTH) {
        day.before().forEach(card -> cards.add(new Card(card, true)));
      }
    }
    getChildren().setAll(date, number, mark);
    getChildren().addAll(cards);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    requestLayout();
  }

  private Region past() {
    Label said = new Label(String.join("\n", day.past()));
    said.getStyleClass().add("repair-past");
    said.setWrapText(true);
    return said;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wide = Math.ceil(date.prefWidth(-1));
    date.resizeRelocate(8, 5, wide, 18);
    double round = Math.max(17, number.prefWidth(-1));
    number.resizeRelocate(8 + wide + 8, 5, round, 17);
    mark.resizeRelocate(width - INSET - 11, 9, 10, 10);
    double room = (getHeight() - TOP - 3) / Math.max(1, cards.size()) - GAP;
    double height = cards.size() > 1 ? Math.min(CARD, Math.floor(room)) : CARD;
    double y = TOP;
    for (Region card : cards) {
      double tall = card instanceof Label ? getHeight() - TOP - 4 : height;
      card.resizeRelocate(INSET, y, width - 2 * INSET, tall);
      y += height + GAP;
    }
  }
}
