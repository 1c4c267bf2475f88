package upswing.cli;

import picocli.CommandLine.Command;

/** {@code demo}: look around with an example; nothing is kept. */
@Command(name = "demo", description = "Look around with an example; nothing is kept.")
final class DemoCommand implements Runnable {

  private final Root root;

  DemoCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    root.doors().demo(root.clock());
  }
}
