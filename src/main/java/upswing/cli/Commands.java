package upswing.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import upswing.ui.Messages;

/** All commands but a plain start, which does without reading their annotations. */
final class Commands {

  private final Doors doors;
  private final Clock clock;
  private final Messages words = new Messages(Locale.ENGLISH);

  Commands(Doors doors, Clock clock) {
    this.doors = doors;
    this.clock = clock;
  }

  int carryOut(PrintWriter out, PrintWriter err, String... args) {
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
    line.registerConverter(LocalDate.class, Commands::date);
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
    return failure instanceof CommandLine.TypeConversionException unclear
        ? Terminal.said(unclear.getMessage(), err, CommandLine.ExitCode.USAGE)
        : Terminal.refused(failure, err);
  }
}
