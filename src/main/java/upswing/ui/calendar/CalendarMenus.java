package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;

/** What can be done at a place, as a menu. */
final class CalendarMenus {

  private final CalendarViewModel model;
  private final CalendarDeeds deeds;
  private final Messages words;
  private final ContextMenu menu = new ContextMenu();

  CalendarMenus(CalendarViewModel model, CalendarDeeds deeds, Messages words) {
    this.model = model;
    this.deeds = deeds;
    this.words = words;
  }

  void show(Place place, Node owner, double screenX, double screenY) {
    menu.getItems().clear();
    switch (place) {
      case Place.Day(var date, var card) -> day(date, card);
      case Place.Week(var start) -> week(start);
    }
    menu.show(owner, screenX, screenY);
  }

  void hide() {
    menu.hide();
  }

  private void day(LocalDate date, Optional<CardView> card) {
    if (card.isPresent()) item("open", () -> model.open(card.get().sight()));
    menu.getItems().add(kinds(date));
    item("restDay", () -> deeds.restDay(date));
    item("insertRestDay", () -> deeds.insertRestDay(date));
    menu.getItems().add(new SeparatorMenuItem());
    item("cut", deeds::cut);
    item("copy", deeds::copy);
    item("paste", deeds::paste).setDisable(!deeds.holdsProperty().get());
    item("delete", deeds::delete);
    menu.getItems().add(new SeparatorMenuItem());
    week(model.sightsProperty().get().weekOf(date));
  }

  private void week(LocalDate start) {
    item("duplicateWeek", () -> deeds.duplicateWeek(start));
    item("recoveryWeek", () -> deeds.recoveryWeek(start));
    item("clearWeek", () -> deeds.clearWeek(start));
    menu.getItems().add(new SeparatorMenuItem());
    for (String action : List.of("saveWeek", "insertTemplate", "replan")) {
      item(action, () -> model.ask(action, start));
    }
  }

  private Menu kinds(LocalDate date) {
    Menu add = new Menu(words.of("calendar.menu.add"));
    for (SessionKind kind : SessionKind.values()) {
      if (kind == SessionKind.REST) continue;
      Icon icon = new Icon(Glyph.of(kind), 14);
      icon.getStyleClass().add("kind");
      KindStyle.apply(icon, kind);
      MenuItem item = new MenuItem(words.of("kind." + kind), icon);
      item.setOnAction(chosen -> deeds.add(date, kind));
      add.getItems().add(item);
    }
    return add;
  }

  private MenuItem item(String id, Runnable deed) {
    MenuItem item = new MenuItem(words.of("calendar.menu." + id));
    item.setOnAction(chosen -> deed.run());
    menu.getItems().add(item);
    return item;
  }
}
