package upswing.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.exchange.sheet.SheetFiles;
import upswing.load.Ledger;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.report.ReviewWords;
import upswing.report.SheetOptions;
import upswing.report.SignalWords;
import upswing.review.Change;
import upswing.review.Meal;
import upswing.review.Nights;
import upswing.review.SignalReview;
import upswing.review.Totals;
import upswing.review.WeekReview;
import upswing.workspace.Workspace;

/** {@code review}: a week looked back on, in text, in JSON or as a page. */
@Command(
    name = "review",
    description = "Look back on a week: what was done, what to keep and one thing to change.")
final class ReviewCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "ends with .pdf, .png or .svg")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--week", paramLabel = "DATE", description = "a day of the week; usually today")
  private Optional<LocalDate> week = Optional.empty();

  @Option(names = "--paper", paramLabel = "A4|LETTER", description = "usually A4")
  private Paper paper = Paper.A4;

  @Option(names = "--black-and-white", description = "greys instead of colour")
  private boolean blackAndWhite;

  private final Root root;

  ReviewCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    WeekReview review = root.with(this::review);
    file.ifPresent(path -> write(review, path));
    if (root.json()) {
      root.print(answer(review));
    } else if (file.isEmpty()) {
      new ReviewWords(root.words(), review).lines().forEach(root::say);
    }
  }

  private WeekReview review(Workspace workspace) {
    Ledger ledger = root.ledger(workspace);
    LocalDate day = week.orElse(root.today());
    if (ledger.plan().runner().weekOf(day).isAfter(root.today())) {
      throw new Refused(root.words().of("cli.notBegun", day.toString()));
    }
    return WeekReview.of(ledger, root.mornings(ledger), day, SignalWords.ORDER);
  }

  private void write(WeekReview review, Path path) {
    SheetOptions options = SheetOptions.USUAL.on(paper).inGrey(blackAndWhite);
    try {
      List<Path> written =
          SheetFiles.write(
              width -> PlanSheet.review(review, options, root.words(), width, root.today()), path);
      if (!root.json()) {
        written.forEach(one -> root.say(root.words().of("cli.written", one)));
      }
    } catch (IOException e) {
      throw new Refused(root.words().of("cli.notWritten", path, String.valueOf(e.getMessage())), e);
    }
  }

  private ObjectNode answer(WeekReview review) {
    ReviewWords said = new ReviewWords(root.words(), review);
    Totals totals = review.facts().totals();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("start", review.facts().start().toString());
    answer.put("last", review.facts().last().toString());
    answer.put("title", said.title());
    answer.put("summary", said.summary());
    answer.put("plannedMinutes", Answers.round(totals.plannedMinutes()));
    answer.put("doneMinutes", Answers.round(totals.doneMinutes()));
    answer.put("sessionsPlanned", totals.planned());
    answer.put("sessionsDone", totals.done());
    answer.put("plannedLoad", Answers.round(totals.plannedLoad()));
    answer.put("doneLoad", Answers.round(totals.doneLoad()));
    review.shares().easy().ifPresent(share -> answer.put("easyShare", percent(share)));
    nights(review.facts().nights(), answer);
    ArrayNode signals = answer.putArray("signals");
    for (SignalReview signal : review.signals()) {
      ObjectNode row = signals.addObject();
      row.put("signal", Answers.lower(signal.signal()));
      row.put("value", Answers.round(signal.last().orElseThrow().judged().orElseThrow()));
      signal.normal().ifPresent(normal -> row.put("low", Answers.round(normal.low())));
      signal.normal().ifPresent(normal -> row.put("high", Answers.round(normal.high())));
      row.put("morningsOutside", signal.outside());
    }
    ArrayNode meals = answer.putArray("meals");
    for (Meal meal : review.facts().meals()) {
      ObjectNode row = meals.addObject();
      row.put("date", meal.date().toString());
      row.put("kind", Answers.lower(meal.kind()));
      meal.fuelled().ifPresent(yes -> row.put("withinTwoHours", yes));
    }
    ArrayNode good = answer.putArray("goodSigns");
    if (!review.good().isEmpty()) said.good().forEach(good::add);
    answer.put("keep", said.keep());
    answer.put("change", said.change());
    if (review.change() instanceof Change.OfRule(var finding)) {
      answer.put("rule", finding.rule());
    }
    return answer;
  }

  private static void nights(Nights nights, ObjectNode answer) {
    ObjectNode sleep = answer.putObject("sleep");
    nights.mean().ifPresent(mean -> sleep.put("meanMinutes", Answers.round(mean)));
    sleep.put("targetMinutes", Answers.round(nights.target()));
    nights.debt().ifPresent(debt -> sleep.put("owedMinutes", Answers.round(debt.minutes())));
  }

  private static double percent(double share) {
    return Answers.round(100 * share);
  }
}
