package upswing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: puts a backup in the place of the data; the old data is kept aside. */
@Command(name = "restore", description = "Put a backup in the place of the data, kept aside.")
final class RestoreCommand implements Runnable {

  @Parameters(paramLabel = "FILE", description = "a backup")
  private Path file = Path.of("");

  private final Root root;

  RestoreCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (!Files.isRegularFile(file)) throw new Refused(root.words().of("cli.noFile", file));
    root.say(root.doors().restore(root.data(), root.clock(), file));
  }
}
