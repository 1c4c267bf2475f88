package upswing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.exchange.CsvExport;
import upswing.exchange.sheet.SheetFiles;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.training.TrainingBlock;
import upswing.workspace.Workspace;

/** {@code export}: the printout as PDF, PNG or SVG, or the data as CSV or JSON. */
@Command(
    name = "export",
    description = "Write the block as .pdf, .png or .svg, or the data as .csv or .json.")
final class ExportCommand implements Runnable {

  /** What a table can hold. */
  enum What {
    SESSIONS,
    ACTIVITIES,
    CHECKINS
  }

  @Parameters(paramLabel = "FILE", description = "ends with .pdf, .png, .svg, .csv or .json")
  private Path file = Path.of("");

  @Option(names = "--block", paramLabel = "NAME", description = "which block; usually today's")
  private Optional<String> block = Optional.empty();

  @Option(
      names = "--week",
      paramLabel = "DATE",
      description = "the page of this day's week instead of the block")
  private Optional<LocalDate> week = Optional.empty();

  @Option(names = "--no-care", description = "without sleep, food and recovery of each day")
  private boolean withoutCare;

  @Option(names = "--paper", paramLabel = "A4|LETTER", description = "usually A4")
  private Paper paper = Paper.A4;

  @Option(names = "--portrait", description = "upright instead of landscape")
  private boolean portrait;

  @Option(names = "--black-and-white", description = "icons instead of colour")
  private boolean blackAndWhite;

  @Option(names = "--done", description = "with what has been done so far")
  private boolean done;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = "for .csv: ${COMPLETION-CANDIDATES}; usually sessions")
  private What what = What.SESSIONS;

  private final Root root;

  ExportCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    List<Path> written = root.with(this::write);
    written.forEach(path -> root.say(root.words().of("cli.written", path)));
  }

  private List<Path> write(Workspace workspace) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      return switch (ending) {
        case "pdf", "png", "svg" -> sheet(workspace);
        case "csv" -> text(table(workspace));
        case "json" -> text(json(workspace));
        default -> throw new Refused(root.words().of("cli.unknownEnding", name));
      };
    } catch (IOException e) {
      throw new Refused(root.words().of("cli.notWritten", file, String.valueOf(e.getMessage())), e);
    }
  }

  private List<Path> sheet(Workspace workspace) throws IOException {
    Ledger ledger = root.ledger(workspace);
    SheetOptions options =
        new SheetOptions(paper, !portrait, true, true, done, !withoutCare, blackAndWhite);
    if (week.isPresent()) return week(ledger, options, week.get());
    TrainingBlock wanted = wanted(workspace);
    return SheetFiles.write(
        width -> PlanSheet.of(wanted, ledger, options, root.words(), width, root.today()), file);
  }

  private List<Path> week(Ledger ledger, SheetOptions options, LocalDate day) throws IOException {
    LocalDate start = ledger.plan().runner().weekOf(day);
    Mornings mornings = root.mornings(ledger);
    return SheetFiles.write(
        width ->
            PlanSheet.week(start, ledger, mornings, options, root.words(), width, root.today()),
        file);
  }

  private TrainingBlock wanted(Workspace workspace) {
    if (block.isPresent()) {
      return workspace.plan().blocks().values().stream()
          .filter(other -> other.name().equalsIgnoreCase(block.get()))
          .findFirst()
          .orElseThrow(() -> new Refused(root.words().of("cli.noSuchBlock", block.get())));
    }
    return workspace
        .plan()
        .blockOn(root.today())
        .or(
            () ->
                workspace.plan().blocks().values().stream()
                    .max(Comparator.comparing(TrainingBlock::start)))
        .orElseThrow(() -> new Refused(root.words().of("cli.noBlock")));
  }

  private String table(Workspace workspace) {
    return switch (what) {
      case SESSIONS -> CsvExport.sessions(workspace.plan());
      case ACTIVITIES -> CsvExport.activities(workspace.plan());
      case CHECKINS -> CsvExport.checkIns(workspace.plan());
    };
  }

  private String json(Workspace workspace) {
    Answers answers = new Answers(root.words());
    Ledger ledger = root.ledger(workspace);
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.set("blocks", answers.blocks(ledger, day -> true));
    all.set("sessions", answers.sessions(ledger, day -> true));
    all.set("activities", answers.activities(ledger, day -> true));
    all.set("checkins", answers.checkIns(ledger, day -> true));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all);
  }

  private List<Path> text(String content) throws IOException {
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return List.of(file);
  }
}
