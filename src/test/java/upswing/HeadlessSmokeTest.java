package upswing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A window opens, takes a click and can be photographed on a machine without a display. */
class HeadlessSmokeTest extends ApplicationTest {

  private Button button;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    button = new Button("Start");
    scene = new Scene(new StackPane(button), 320, 200, Color.WHITE);
    button.setOnAction(_ -> button.setText("Started"));
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void javafxRunsFromItsModules() {
    assertEquals("javafx.controls", Button.class.getModule().getName());
  }

  @Test
  void aClickArrives() {
    clickOn(button);

    assertEquals("Started", button.getText());
  }

  @Test
  void thePictureShowsTheButton() {
    WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> scene.snapshot(null));

    assertTrue(picture.getWidth() == 320 && picture.getHeight() == 200);
    assertNotEquals(Color.WHITE, picture.getPixelReader().getColor(160, 100));
  }
}
