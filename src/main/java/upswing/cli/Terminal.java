package upswing.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import upswing.ui.Messages;

/**
 * Reads a command line and carries it out.
 *
 * <p>Status 0 when done, 1 for a refused input with its reason on standard error, 2 for a command
 * that is not understood.
 */
public final class Terminal {

  private static final Logger LOG = Logger.getLogger(Terminal.class.getName());

  private final Doors doors;
  private final Clock clock;
  private final Messages words = new Messages(Locale.ENGLISH);

  /**
   * @param doors what lies behind
   * @param clock the time and the zone of this computer
   */
  public Terminal(Doors doors, Clock clock) {
    this.doors = doors;
    this.clock = clock;
  }

  /** Carries out a command; the answer goes to {@code out}, reasons to {@code err}. */
  public int run(PrintWriter out, PrintWriter err, String... args) {
    Root root = new Root(doors, clock, words);
    CommandLine line = new CommandLine(root);
    line.addSubcommand(new OpenCommand(root));
    line.addSubcommand(new DemoCommand(root));
    line.addSubcommand(new ImportCommand(root));
    line.addSubcommand(new ListCommand(root));
    line.addSubcommand(new BlockCommand(root));
    line.addSubcommand(new CheckCommand(root));
    line.addSubcommand(new ReadinessCommand(root));
    line.addSubcommand(new ExportCommand(root));
    line.addSubcommand(new BackupCommand(root));
    line.addSubcommand(new RestoreCommand(root));
    line.addSubcommand(new ScreenshotCommand(root));
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Terminal::date);
    line.registerConverter(LocalTime.class, LocalTime::parse);
    line.registerConverter(Minutes.class, Minutes::parse);
    line.setExecutionExceptionHandler((failure, at, parsed) -> refused(failure, err));
    return line.execute(args);
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("a date is written 2027-02-17, not " + typed);
    }
  }

  private static int refused(Exception failure, PrintWriter err) {
    Optional<Refused> refusal =
        failure instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    if (refusal.isEmpty()) LOG.log(Level.SEVERE, "the command failed", failure);
    err.println(refusal.map(Refused::getMessage).orElse("This went wrong: " + failure));
    err.flush();
    return 1;
  }
}
