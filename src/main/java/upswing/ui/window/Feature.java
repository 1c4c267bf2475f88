package upswing.ui.window;

/** A part of the program that joins the window: it adds actions, panes and sheets to it. */
public interface Feature {

  /** Joins, once, before the window is shown. */
  void join(MainWindow window);
}
