package upswing.ui.window;

import upswing.ui.Action;

/** A look around with the example, in a window of its own of which nothing is kept. */
record ExampleFeature(Runnable example) implements Feature {

  @Override
  public void join(MainWindow window) {
    window.actions().add(Action.of("example", example));
  }
}
