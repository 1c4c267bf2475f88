package upswing.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;
import upswing.ui.widget.Picture;

/** A picture of the window, also without a screen; on the FX thread. */
public final class Screenshot {

  /**
   * Draws a scene as it is now.
   *
   * @param scale pixels for each pixel of the scene: 1, or 2 for a fine screen
   */
  public static Image of(Scene scene, double scale) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
    return root.snapshot(how, null);
  }

  /** Draws a scene into a PNG file. */
  public static void save(Scene scene, double scale, Path file) throws IOException {
    Files.write(file, Picture.png(of(scene, scale)));
  }

  private Screenshot() {}
}
