package upswing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import upswing.example.Example;
import upswing.workspace.Workspace;

/** {@code demo}: look around with an example; nothing is kept. */
@Command(name = "demo", description = "Look around with an example; nothing is kept.")
final class DemoCommand implements Runnable {

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "put it into this new folder as data of its own, and open nothing")
  private Optional<Path> into = Optional.empty();

  private final Root root;

  DemoCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    into.ifPresentOrElse(this::fill, () -> root.doors().demo(root.clock()));
  }

  private void fill(Path folder) {
    try (Workspace workspace = root.doors().workspace(Optional.of(folder), root.clock())) {
      if (!workspace.plan().isEmpty()) {
        throw new Refused(root.words().of("cli.notEmpty", folder));
      }
      Example.fill(workspace);
    } catch (IOException e) {
      throw new Refused(
          root.words().of("cli.notWritten", folder, String.valueOf(e.getMessage())), e);
    }
    root.say(root.words().of("cli.written", folder));
  }
}
