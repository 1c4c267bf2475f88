package upswing.ui.widget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** One of several, behind a button that shows what is chosen. */
public final class Choice<T> extends MenuButton {

  private final Function<T, String> words;
  private Optional<T> chosen = Optional.empty();

  /**
   * @param choose is told what the runner chooses, if it is something else
   */
  public Choice(List<T> choices, Function<T, String> words, Consumer<T> choose) {
    this.words = words;
    getStyleClass().add("choice");
    offer(choices, choose);
  }

  /** Offers other things to choose from. */
  public void offer(List<T> choices, Consumer<T> choose) {
    getItems()
        .setAll(
            choices.stream()
                .map(
                    one -> {
                      MenuItem item = new MenuItem(words.apply(one));
                      item.setOnAction(
                          event -> {
                            if (!chosen.equals(Optional.of(one))) choose.accept(one);
                          });
                      return item;
                    })
                .toList());
  }

  /** Shows what is chosen. */
  public void show(T one) {
    chosen = Optional.of(one);
    setText(words.apply(one));
  }

  /** What is chosen; empty before anything was shown. */
  public Optional<T> chosen() {
    return chosen;
  }
}
