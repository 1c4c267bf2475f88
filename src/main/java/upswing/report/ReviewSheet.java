package upswing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import upswing.load.WeekFigures;
import upswing.load.Zones;
import upswing.report.PlanSheet.Page;
import upswing.report.PlanSheet.Weight;
import upswing.review.Totals;
import upswing.review.WeekReview;

/** A week's review as one upright page that also works in grey. */
final class ReviewSheet {

  static final double LEFT = 32;
  private static final double USUAL_HEIGHT = 842;

  private final WeekReview review;
  private final Words words;
  private final LocalDate printed;
  private final Paper paper;
  private final Pen pen;
  private final SheetColours colours;
  private final ReviewWords said;
  private final double right;

  ReviewSheet(
      WeekReview review, SheetOptions options, Words words, TextWidth width, LocalDate printed) {
    this.review = review;
    this.words = words;
    this.printed = printed;
    paper = options.paper();
    pen = new Pen(width);
    colours = new SheetColours(options.blackAndWhite());
    said = new ReviewWords(words, review);
    right = paper.width(false) - LEFT;
  }

  PlanSheet sheet() {
    double height = paper.height(false);
    // A lower sheet takes its room from the rows of the signals and the gaps.
    double tight = Math.min(1, height / USUAL_HEIGHT);
    head();
    double y = 82;
    y += 12.5 * pen.wrapped(LEFT, y, said.summary(), 9, Weight.REGULAR, colours.ink(), 430, 12.5);
    y += 10 * tight;
    ReviewWeek weeks = new ReviewWeek(pen, colours, words, review.facts().ledger(), LEFT, right);
    heading(LEFT, y += 10, words.of("review.heading.done"), right);
    pen.textEnd(right, y, words.of("review.heading.done.key"), 6.6, Weight.REGULAR, colours.soft());
    y = weeks.lookBack(review.facts().start(), y + 6) + 16 * tight;
    new ReviewCharts(pen, colours, words, review).draw(LEFT, right, y);
    y += 82 + 24 * tight;
    heading(LEFT, y, words.of("review.heading.signals"), right);
    pen.textEnd(
        right, y, words.of("review.heading.signals.key"), 6.6, Weight.REGULAR, colours.soft());
    double row = tight < 1 ? 18.5 : 22;
    y = new ReviewSignals(pen, colours, words, review, said).draw(LEFT, right, y + 5, row);
    y = columns(y + 24 * tight, tight);
    y = keepAndChange(y, tight);
    LocalDate next = review.facts().start().plusDays(7);
    heading(LEFT, y, words.of("review.heading.next"), right);
    pen.textEnd(right, y, ahead(next), 6.6, Weight.REGULAR, colours.soft());
    weeks.lookAhead(next, y + 6);
    foot(height - 22);
    return new PlanSheet(said.title(), List.of(new Page(paper.width(false), height, pen.marks())));
  }

  private void head() {
    Totals totals = review.facts().totals();
    double at = right;
    String easy =
        review.shares().easy().stream().mapToObj(Amounts::percent).findFirst().orElse("–");
    at = figure(at, easy, words.of("review.easy"));
    at =
        figure(
            at,
            Amounts.whole(totals.doneLoad()),
            words.of("review.load", Amounts.whole(totals.plannedLoad())));
    at =
        figure(
            at,
            words.of("review.sessions.of", totals.done(), totals.planned()),
            words.of("review.sessions"));
    at =
        figure(
            at,
            Amounts.hours(totals.doneMinutes()),
            words.of("review.of.planned", Amounts.hours(totals.plannedMinutes())));
    double room = at - LEFT;
    pen.fitted(LEFT, 43, said.title(), 15, Weight.BOLD, colours.ink(), room);
    double size = pen.width(said.subtitle(), 7.6, Weight.REGULAR) > room ? 6.6 : 7.6;
    pen.fitted(LEFT, 55.5, said.subtitle(), size, Weight.REGULAR, colours.soft(), room);
    pen.line(LEFT, 66.5, right, 66.5, colours.accent(), 1.2);
  }

  private double figure(double end, String value, String name) {
    pen.textEnd(end, 46, value, 10.6, Weight.SEMIBOLD, colours.ink());
    pen.textEnd(end, 55.5, name, 6.8, Weight.REGULAR, colours.soft());
    double wide =
        Math.max(pen.width(value, 10.6, Weight.SEMIBOLD), pen.width(name, 6.8, Weight.REGULAR));
    return end - wide - 14;
  }

  private void heading(double x, double y, String text, double end) {
    pen.text(x, y, text, 9.2, Weight.SEMIBOLD, colours.ink());
    pen.line(x, y + 6, end, y + 6, colours.line(), 0.8);
  }

  private double columns(double y, double tight) {
    double half = (right - LEFT - 20) / 2;
    double second = LEFT + half + 20;
    heading(LEFT, y, words.of("review.heading.meals"), LEFT + half);
    heading(second, y, words.of("review.heading.good"), right);
    double meals = ticked(LEFT, y + 20, said.meals(), half, review.facts().meals().size());
    double good = ticked(second, y + 20, said.good(), half, review.good().size());
    return Math.max(meals, good) + 14 * tight;
  }

  /** A tick stands where something was done; what is not known has none. */
  private double ticked(double x, double y, List<String> lines, double room, int known) {
    for (int i = 0; i < lines.size() && i < 3; i++) {
      boolean good = i < known && isGood(lines, i);
      if (good) pen.text(x, y, "✓", 8, Weight.SEMIBOLD, colours.recoveryText());
      String colour = good ? colours.ink() : colours.soft();
      pen.fitted(x + 12.5, y, lines.get(i), 7.6, Weight.REGULAR, colour, room - 13);
      y += 14;
    }
    return y;
  }

  private boolean isGood(List<String> lines, int line) {
    boolean ofMeals = lines.equals(said.meals());
    return !ofMeals || review.facts().meals().get(line).fuelled().orElse(false);
  }

  private double keepAndChange(double y, double tight) {
    double half = (right - LEFT - 20) / 2;
    double second = LEFT + half + 20;
    heading(LEFT, y + 10, words.of("review.heading.keep"), LEFT + half);
    int kept =
        pen.wrapped(LEFT, y + 30, said.keep(), 7.8, Weight.REGULAR, colours.ink(), half, 11.5);
    pen.text(
        second + 10,
        y + 16,
        words.of("review.heading.change"),
        9.2,
        Weight.SEMIBOLD,
        colours.ink());
    int lines =
        pen.wrapped(
            second + 10,
            y + 30,
            said.change(),
            7.8,
            Weight.REGULAR,
            colours.ink(),
            half - 20,
            11.5);
    double high = 26 + 11.5 * Math.max(lines, 2);
    pen.frame(second, y, right - second, high, 5, colours.ink(), 0.9);
    return y + Math.max(high, 30 + 11.5 * kept) + 24 * tight;
  }

  private String ahead(LocalDate next) {
    WeekFigures week = review.facts().ledger().week(next);
    boolean recovery =
        review.facts().ledger().microcycle(next.plusDays(3)).filter(w -> w.recovery()).isPresent();
    return week.plannedMinutes() <= 0
        ? words.of("review.next.none")
        : words.of(
            recovery ? "review.next.recovery" : "review.next.figures",
            Amounts.hours(week.plannedMinutes()),
            Amounts.whole(week.plannedLoad()));
  }

  private void foot(double y) {
    pen.line(LEFT, y - 12, right, y - 12, colours.line(), 0.6);
    Zones zones = review.facts().ledger().zones(review.facts().last());
    String advice =
        zones
            .easyCeiling()
            .map(ceiling -> words.of("review.foot", ceiling.bpm()))
            .orElseGet(() -> words.of("review.foot.plain"));
    pen.text(LEFT, y, advice, 6.6, Weight.REGULAR, colours.soft());
    String day = DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()).format(printed);
    pen.textEnd(right, y, words.of("sheet.imprint", day), 6.6, Weight.REGULAR, colours.soft());
  }
}
