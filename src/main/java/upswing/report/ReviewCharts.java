package upswing.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.OptionalDouble;
import upswing.load.WeekFigures;
import upswing.report.PlanSheet.Weight;
import upswing.review.Nights;
import upswing.review.Shares;
import upswing.review.WeekReview;
import upswing.training.TrainingBlock;

/** Load, easy share and sleep of a week, side by side. */
record ReviewCharts(Pen pen, SheetColours colours, Words words, WeekReview review) {

  private static final double HIGH = 44;

  void draw(double left, double right, double y) {
    double third = (right - left) / 3;
    load(left, y, third - 26);
    easy(left + third + 12, y, third - 44);
    sleep(left + 2 * third + 18, y, third - 36);
  }

  private void title(double x, double y, String name, String value) {
    pen.text(x, y, name, 7.6, Weight.REGULAR, colours.ink());
    double wide = pen.width(name, 7.6, Weight.REGULAR);
    pen.text(x + wide + 5, y, value, 7.6, Weight.SEMIBOLD, colours.ink());
  }

  private void load(double x, double y, double room) {
    List<WeekFigures> weeks = review.weeks();
    LocalDate start = review.facts().start();
    title(x, y, words.of("review.heading.load"), Amounts.whole(review.facts().totals().doneLoad()));
    double most =
        weeks.stream().mapToDouble(w -> Math.max(w.plannedLoad(), w.doneLoad())).max().orElse(0);
    double bottom = y + 14 + HIGH;
    double step = room / Math.max(1, weeks.size());
    for (int i = 0; i < weeks.size(); i++) {
      WeekFigures week = weeks.get(i);
      double at = x + i * step;
      boolean now = !week.start().isAfter(start) && week.start().plusDays(7).isAfter(start);
      boolean ahead = week.start().isAfter(start);
      double planned = most > 0 ? HIGH * week.plannedLoad() / most : 0;
      double done = most > 0 && !ahead ? HIGH * week.doneLoad() / most : 0;
      double wide = step * 0.7;
      if (planned > done + 0.5) {
        pen.dashedFrame(at, bottom - planned, wide, planned, colours.soft(), 0.5);
      }
      pen.fill(at, bottom - done, wide, done, 0, now ? colours.accent() : colours.past());
      boolean every = weeks.size() <= 14 || i % 2 == 0 || now;
      if (every) {
        Weight weight = now ? Weight.BOLD : Weight.REGULAR;
        String number = Integer.toString(number(week, i));
        pen.middle(at + wide / 2, bottom + 8.5, number, 6.2, weight, colours.soft());
      }
    }
    pen.line(x, bottom, x + room, bottom, colours.line(), 0.6);
    pen.text(x, bottom + 18.5, about(weeks, start), 6.6, Weight.REGULAR, colours.soft());
  }

  private int number(WeekFigures week, int index) {
    return review
        .facts()
        .ledger()
        .plan()
        .blockOn(week.start().plusDays(3))
        .map((TrainingBlock block) -> block.weekNumber(week.start().plusDays(3)))
        .orElse(index + 1);
  }

  private String about(List<WeekFigures> weeks, LocalDate start) {
    boolean inBlock = review.facts().ledger().plan().blockOn(start.plusDays(3)).isPresent();
    String what = words.of(inBlock ? "review.load.weeks" : "review.load.eight");
    double before =
        weeks.stream()
            .filter(week -> week.start().equals(start.minusDays(7)))
            .mapToDouble(WeekFigures::doneLoad)
            .findFirst()
            .orElse(0);
    if (before <= 0 || !review.facts().isWhole()) return what;
    double change = 100 * (review.facts().totals().doneLoad() / before - 1);
    return words.of("review.load.change", what, Amounts.signed(change));
  }

  private void easy(double x, double y, double room) {
    Shares shares = review.shares();
    String value =
        shares.easy().stream()
            .mapToObj(Amounts::percent)
            .findFirst()
            .orElse(words.of("review.easy.none"));
    title(x, y, words.of("review.heading.easy"), value);
    double top = y + 15;
    if (shares.easy().isPresent()) {
      double easy = shares.easy().getAsDouble();
      pen.fill(x, top, room * easy, 10.5, 0, colours.accent());
      double hard = shares.hard().orElse(0);
      pen.fill(x + room * (1 - hard), top, room * hard, 10.5, 0, colours.soft());
      pen.frame(x, top, room, 10.5, 0, colours.soft(), 0.6);
      zone(x, top, 1, shares.easy(), false);
      double end = x + room;
      if (zone(end, top, 3, shares.hard(), true)) end -= 30;
      zone(end, top, 2, shares.middle(), true);
    }
    String planned =
        shares.planned().isPresent()
            ? words.of("review.easy.planned", Amounts.percent(shares.planned().getAsDouble()))
            : words.of("review.easy.aim");
    pen.wrapped(x, top + 42, planned, 6.6, Weight.REGULAR, colours.soft(), room + 30, 9);
  }

  private boolean zone(double x, double y, int zone, OptionalDouble share, boolean end) {
    if (share.isEmpty()) return false;
    String name = words.of("review.zone", zone);
    String value = Amounts.percent(share.getAsDouble());
    if (end) {
      pen.textEnd(x, y + 19, name, 6.4, Weight.REGULAR, colours.soft());
      pen.textEnd(x, y + 27.5, value, 6.8, Weight.SEMIBOLD, colours.ink());
    } else {
      pen.text(x, y + 19, name, 6.4, Weight.REGULAR, colours.soft());
      pen.text(x, y + 27.5, value, 6.8, Weight.SEMIBOLD, colours.ink());
    }
    return true;
  }

  private void sleep(double x, double y, double room) {
    Nights nights = review.facts().nights();
    String value =
        nights.mean().stream()
            .mapToObj(mean -> words.of("review.sleep.mean", Amounts.time(mean)))
            .findFirst()
            .orElse(words.of("review.sleep.none"));
    title(x, y, words.of("review.heading.sleep"), value);
    double bottom = y + 14 + HIGH;
    double most = Math.max(nights.target() * 1.12, max(nights));
    double step = room / 7;
    for (int i = 0; i < 7; i++) {
      double at = x + i * step;
      double high = HIGH * nights.slept().get(i).orElse(0) / most;
      pen.fill(at, bottom - high, step * 0.62, high, 0, colours.past());
      String day =
          review
              .facts()
              .start()
              .plusDays(i)
              .getDayOfWeek()
              .getDisplayName(TextStyle.NARROW, words.locale());
      pen.middle(at + step * 0.31, bottom + 8.5, day, 6.2, Weight.REGULAR, colours.soft());
    }
    double target = bottom - HIGH * nights.target() / most;
    pen.dashed(x, target, x + room, target, colours.ink(), 0.6);
    String hours = Amounts.wholeHours(nights.target());
    pen.text(x + room + 3, target + 2, hours, 6.2, Weight.REGULAR, colours.soft());
    pen.line(x, bottom, x + room, bottom, colours.line(), 0.6);
    String about =
        nights.bedTimesWithin().isPresent()
            ? words.of("review.sleep.bed", hours, Math.round(nights.bedTimesWithin().getAsDouble()))
            : words.of("review.sleep.target", hours);
    pen.text(x, bottom + 18.5, about, 6.6, Weight.REGULAR, colours.soft());
  }

  private static double max(Nights nights) {
    return nights.slept().stream().mapToDouble(night -> night.orElse(0)).max().orElse(0);
  }
}
