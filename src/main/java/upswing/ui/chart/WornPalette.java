package upswing.ui.chart;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Pane;

/** The colours that what is painted on a pane wears, read again when the theme is another one. */
public final class WornPalette {

  private final Pane pane;
  private Optional<Palette> palette = Optional.empty();

  /**
   * The colours of a pane.
   *
   * @param changed told when it has to be painted in others
   */
  public WornPalette(Pane pane, Runnable changed) {
    this.pane = pane;
    ListChangeListener<String> onDress = change -> forget(changed);
    pane.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) before.getStylesheets().removeListener(onDress);
              if (now != null) now.getStylesheets().addListener(onDress);
              forget(changed);
            });
  }

  /** The colours as they are now; the pane has to be in a scene. */
  public Palette get() {
    Palette now = palette.orElseGet(() -> Palette.of(pane));
    palette = Optional.of(now);
    return now;
  }

  private void forget(Runnable changed) {
    palette = Optional.empty();
    changed.run();
  }
}
