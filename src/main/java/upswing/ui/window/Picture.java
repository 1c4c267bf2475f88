package upswing.ui.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.transform.Transform;

/** A picture of the window, also without a screen; on the FX thread. */
public final class Picture {

  /**
   * Draws a scene as it is now.
   *
   * @param scale pixels for each pixel of the scene: 1, or 2 for a fine screen
   */
  public static Image of(Scene scene, double scale) {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setFill(scene.getFill());
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.getRoot().snapshot(how, null);
  }

  /** Draws a scene into a PNG file. */
  public static void save(Scene scene, double scale, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.write(of(scene, scale), out);
    }
  }

  private Picture() {}
}
