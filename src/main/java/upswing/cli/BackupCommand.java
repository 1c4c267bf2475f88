package upswing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: everything in one compressed script. */
@Command(name = "backup", description = "Write everything into one compressed SQL script.")
final class BackupCommand implements Runnable {

  @Parameters(paramLabel = "FILE", description = "as backup.sql.gz")
  private Path file = Path.of("");

  private final Root root;

  BackupCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    if (Files.exists(file)) throw new Refused(root.words().of("cli.fileExists", file));
    root.doors().backUp(root.data(), root.clock(), file);
    root.say(root.words().of("cli.written", file));
  }
}
