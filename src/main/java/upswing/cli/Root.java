package upswing.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.ui.Messages;
import upswing.workspace.Workspace;

/** {@code upswing}: what all commands share. Without a command it opens the planner. */
@Command(
    name = "upswing",
    mixinStandardHelpOptions = true,
    versionProvider = Root.Version.class,
    description = "Plans a runner's training and recovery. Everything stays on this computer.",
    footer = "It educates; it is no doctor.")
final class Root implements Runnable {

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Root.class.getPackage().getImplementationVersion();
      return new String[] {"Upswing " + (version == null ? "in development" : version)};
    }
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder of the data, instead of the usual one")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description = "as if it were this day, as 2027-02-17")
  private Optional<LocalDate> today = Optional.empty();

  @Option(names = "--json", scope = ScopeType.INHERIT, description = "answer in JSON")
  private boolean json;

  @Spec private CommandSpec spec;

  private final Doors doors;
  private final Clock systemClock;
  private final Messages words;

  Root(Doors doors, Clock systemClock, Messages words) {
    this.doors = doors;
    this.systemClock = systemClock;
    this.words = words;
    this.spec = CommandSpec.create();
  }

  @Override
  public void run() {
    doors.open(data, clock());
  }

  Doors doors() {
    return doors;
  }

  Messages words() {
    return words;
  }

  boolean json() {
    return json;
  }

  Optional<Path> data() {
    return data;
  }

  /** This computer's clock, or noon of the day that was asked for. */
  Clock clock() {
    return new Start(data, today).clock(systemClock);
  }

  LocalDate today() {
    return LocalDate.now(clock());
  }

  ZoneId zone() {
    return systemClock.getZone();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  void print(JsonNode answer) {
    out().println(JSON.writeValueAsString(answer));
    out().flush();
  }

  void say(String line) {
    out().println(line);
    out().flush();
  }

  /** Does something with the data and closes it again. */
  <T> T with(Function<Workspace, T> job) {
    try (Workspace workspace = doors.workspace(data, clock())) {
      return job.apply(workspace);
    } catch (IOException e) {
      throw new Refused(words().of("cli.notClosed", e.toString()), e);
    }
  }

  /** The same where nothing is asked back. */
  void within(Consumer<Workspace> job) {
    with(
        workspace -> {
          job.accept(workspace);
          return workspace;
        });
  }

  /** The figures of a workspace as of today. */
  Ledger ledger(Workspace workspace) {
    return Ledger.of(workspace.plan(), today());
  }

  /** The mornings of a workspace up to today. */
  Mornings mornings(Ledger ledger) {
    return Mornings.of(ledger);
  }
}
