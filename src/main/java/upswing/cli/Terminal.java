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
import org.jspecify.annotations.Nullable;
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
    Optional<Start> plain = Start.plain(args);
    return plain.isPresent() ? open(plain.get(), err) : carryOut(out, err, args);
  }

  private int open(Start start, PrintWriter err) {
    try {
      doors.open(start.data(), start.clock(clock));
      return CommandLine.ExitCode.OK;
    } catch (RuntimeException failure) {
      return refused(failure, err);
    }
  }

  private int carryOut(PrintWriter out, PrintWriter err, String... args) {
    Root root = new Root(doors, clock, words);
    CommandLine line = new CommandLine(root);
    line.addSubcommand(new OpenCommand(root));
    line.addSubcommand(new DemoCommand(root));
    line.addSubcommand(new ImportCommand(root));
    line.addSubcommand(new ListCommand(root));
    line.addSubcommand(new BlockCommand(root));
    line.addSubcommand(new ReplanCommand(root));
    line.addSubcommand(new CheckCommand(root));
    line.addSubcommand(new ReadinessCommand(root));
    line.addSubcommand(new ReviewCommand(root));
    line.addSubcommand(new ExportCommand(root));
    line.addSubcommand(new BackupCommand(root));
    line.addSubcommand(new RestoreCommand(root));
    line.addSubcommand(new ScreenshotCommand(root));
    line.setOut(out);
    line.setErr(err);
    line.setOverwrittenOptionsAllowed(true);
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
    return switch (failure) {
      case Refused refused -> said(refused.getMessage(), err, CommandLine.ExitCode.SOFTWARE);
      case CommandLine.TypeConversionException unclear ->
          said(unclear.getMessage(), err, CommandLine.ExitCode.USAGE);
      default -> {
        LOG.log(Level.SEVERE, "the command failed", failure);
        yield said("This went wrong: " + failure, err, CommandLine.ExitCode.SOFTWARE);
      }
    };
  }

  private static int said(@Nullable String sentence, PrintWriter err, int status) {
    err.println(sentence);
    err.flush();
    return status;
  }
}
