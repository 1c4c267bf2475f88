package upswing.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

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
    return plain.isPresent()
        ? open(plain.get(), err)
        : new Commands(doors, clock).carryOut(out, err, args);
  }

  private int open(Start start, PrintWriter err) {
    try {
      doors.open(start.data(), start.clock(clock));
      return CommandLine.ExitCode.OK;
    } catch (RuntimeException failure) {
      return refused(failure, err);
    }
  }

  static int refused(Exception failure, PrintWriter err) {
    if (failure instanceof Refused refused) {
      return said(refused.getMessage(), err, CommandLine.ExitCode.SOFTWARE);
    }
    LOG.log(Level.SEVERE, "the command failed", failure);
    return said("This went wrong: " + failure, err, CommandLine.ExitCode.SOFTWARE);
  }

  static int said(@Nullable String sentence, PrintWriter err, int status) {
    err.println(sentence);
    err.flush();
    return status;
  }
}
