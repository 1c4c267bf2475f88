package upswing.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What hands do, fired at a node: where a robot can't reach, or would be too slow. */
public final class Gestures {

  /** The first button of a mouse at a place in the scene. */
  public static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    mouse(node, type, x, y, 1);
  }

  /** Two clicks of the first button, quick enough whatever else the machine does. */
  public static void doubleClick(Node node) {
    mouse(node, MouseEvent.MOUSE_CLICKED, 0, 0, 2);
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  /** A wheel at a place in the scene, by pixels to the right and down, with Ctrl or without. */
  public static void wheel(
      Node node, double x, double y, double right, double down, boolean control) {
    Event.fireEvent(
        node,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            control,
            false,
            false,
            false,
            false,
            right,
            down,
            right,
            down,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /** Two fingers spread by a factor around a place in the scene. */
  public static void pinch(Node node, double x, double y, double factor) {
    Event.fireEvent(
        node,
        new ZoomEvent(
            ZoomEvent.ZOOM,
            x,
            y,
            x,
            y,
            false,
            false,
            false,
            false,
            true,
            false,
            factor,
            factor,
            null));
  }

  /** A key on its own. */
  public static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private Gestures() {}
}
