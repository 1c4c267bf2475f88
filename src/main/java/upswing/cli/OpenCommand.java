package upswing.cli;

import picocli.CommandLine.Command;

/** {@code open}: the planner itself. */
@Command(name = "open", description = "Open the planner (the default).")
final class OpenCommand implements Runnable {

  private final Root root;

  OpenCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    root.run();
  }
}
