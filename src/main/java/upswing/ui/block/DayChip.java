package upswing.ui.block;

import java.time.format.TextStyle;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.block.DayWish.Use;

/** One day of the week: a click changes its use, the number in it can be typed over. */
final class DayChip extends VBox {

  private static final PseudoClass RUN = PseudoClass.getPseudoClass("run");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  private final DayWish wish;
  private final DayWishes wishes;
  private final Messages words;
  private final TextField minutes = new TextField();
  private final Label rest = new Label();
  private final Label kind = new Label();

  DayChip(DayWish wish, DayWishes wishes, Messages words) {
    this.wish = wish;
    this.wishes = wishes;
    this.words = words;
    getStyleClass().add("day-wish");
    setId("day-" + wish.day());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    Label name = new Label(wish.day().getDisplayName(TextStyle.SHORT, words.locale()));
    name.getStyleClass().add("name");
    rest.setText(words.of("block.day.rest"));
    rest.getStyleClass().add("rest");
    kind.setText(words.of("block.day.long"));
    kind.getStyleClass().add("kind");
    minutes.textProperty().bindBidirectional(wish.minutesProperty());
    minutes.setAccessibleText(words.of("block.day.minutes", full()));
    minutes.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    getChildren().addAll(name, minutes, rest, kind);
    Tooltip.install(this, new Tooltip(words.of("block.days.how")));
    setOnMouseClicked(
        click -> {
          requestFocus();
          wishes.cycle(wish);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    wish.useProperty().subscribe(this::show);
    wish.minutesProperty().subscribe(text -> speak());
  }

  private void show(Use use) {
    pseudoClassStateChanged(RUN, use == Use.RUN);
    pseudoClassStateChanged(LONG, use == Use.LONG);
    only(minutes, use != Use.REST);
    only(rest, use == Use.REST);
    only(kind, use == Use.LONG);
    speak();
  }

  private static void only(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void speak() {
    setAccessibleText(
        words.of("block.day.spoken." + wish.use(), full(), wish.minutesProperty().get()));
  }

  private String full() {
    return words.of("block.day." + wish.day());
  }

  private void press(KeyEvent key) {
    if (minutes.equals(key.getTarget())) return;
    if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
      wishes.cycle(wish);
      key.consume();
    } else {
      walk(key);
    }
  }

  private void walk(KeyEvent key) {
    if (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) return;
    wishes.lengthen(wish, key.getCode() == KeyCode.UP ? 1 : -1);
    key.consume();
  }
}
