package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Anchor;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Lens;

/** The days above the rows: blocks or phases, weeks or months, and the words of bands and flags. */
final class AxisDrawing {

  /** Pixels down to the line under the names of days. */
  static final double NAMES = 46;

  /** Pixels down to where rows begin: bands are named between. */
  static final double HEIGHT = 68;

  private static final double ROOM_FOR_DAY = 46;
  private static final double ROOM_FOR_WEEK = 62;
  private static final double ROOM_FOR_MONTH = 46;
  private static final double A_LETTER = 6.6;

  private final Timeline timeline;
  private final Lens lens;
  private final Grain grain;
  private final Messages words;

  AxisDrawing(Timeline timeline, Lens lens, Grain grain, Messages words) {
    this.timeline = timeline;
    this.lens = lens;
    this.grain = grain;
    this.words = words;
  }

  /** Bands behind all rows, down to a height. */
  List<Item> bands(double height) {
    List<Item> items = new ArrayList<>();
    for (Timeline.Band band : timeline.bands()) {
      double[] edges = edges(band.from(), band.to().plusDays(1));
      if (edges[1] <= edges[0]) continue;
      Ink ink = band.ill() ? Ink.ILL : Ink.RECOVERY;
      items.add(box(edges, NAMES, height, ink));
    }
    double[] today = edges(cellOfToday(), cellOfToday().plusDays(grain.days()));
    if (today[1] > today[0]) {
      items.add(box(today, NAMES, height, Ink.TODAY));
      items.add(Drawing.box(today[0], NAMES, today[1] - today[0], 3, Ink.AMBER));
    }
    return items;
  }

  private LocalDate cellOfToday() {
    long index = ChronoUnit.DAYS.between(timeline.from(), timeline.today());
    return timeline.from().plusDays(Math.floorDiv(index, grain.days()) * (long) grain.days());
  }

  /** Races and new devices through all rows. */
  List<Item> flags(double height) {
    List<Item> items = new ArrayList<>();
    for (Timeline.Flag flag : timeline.flags()) {
      if (!lens.sees(flag.date())) continue;
      double x = lens.x(flag.date());
      double top = HEIGHT - 4;
      if (flag.race()) items.add(Drawing.box(x - 0.75, top, 1.5, height - top, Ink.RACE));
      else items.add(dashed(x, top, height));
    }
    return items;
  }

  private static Item dashed(double x, double top, double bottom) {
    return new Drawing.Line(
        List.of(new Drawing.Point(x, top), new Drawing.Point(x, bottom)), Ink.SOFT, 1, true);
  }

  /** The names of days, and of what lies under them. */
  List<Item> names() {
    List<Item> items = new ArrayList<>();
    items.addAll(stages());
    boolean byDay = grain == Grain.DAY;
    if (byDay && lens.dayWidth() >= ROOM_FOR_DAY) items.addAll(days());
    else items.addAll(byDay && 7 * lens.dayWidth() >= ROOM_FOR_WEEK ? weeks() : months());
    items.add(Drawing.box(0, NAMES - 1, lens.right() + 400, 1, Ink.LINE));
    items.addAll(labels());
    return items;
  }

  private List<Item> stages() {
    List<Item> items = new ArrayList<>();
    double until = lens.left();
    boolean blocks = lens.days() > 200;
    for (Timeline.Stage stage : timeline.stages()) {
      if (stage.block() != blocks) continue;
      double[] edges = edges(stage.from(), stage.to().plusDays(1));
      if (edges[1] - edges[0] < 24 || edges[0] < until) continue;
      String name = stage.name().toUpperCase(words.locale());
      int letters = (int) ((edges[1] - edges[0] - 8) / 7.2);
      if (letters < 2) continue;
      String shown = name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
      items.add(text(shown, edges[0] + 5, 16, 10, false, Anchor.START, Ink.SOFT));
      items.add(Drawing.box(edges[0], 6, 1, NAMES - 6, Ink.LINE));
      until = edges[1];
    }
    return items;
  }

  private List<Item> weeks() {
    List<Item> items = new ArrayList<>();
    for (LocalDate week = firstWeek(); !week.isAfter(lens.last()); week = week.plusDays(7)) {
      double x = lens.begin(lens.index(week));
      if (x < lens.left() - 1) continue;
      LocalDate start = week;
      String name =
          timeline.weeks().stream()
              .filter(w -> w.start().equals(start))
              .map(Timeline.WeekName::name)
              .findFirst()
              .orElse("");
      boolean newMonth =
          week.getDayOfMonth() <= 7
              || week.equals(timeline.from())
              || x < lens.left() + 7 * lens.dayWidth();
      String date = format(newMonth ? "d MMM" : "d", week);
      double at = x + 5;
      if (!name.isEmpty()) {
        items.add(text(name, at, 36, 12, true, Anchor.START, Ink.INK));
        at += name.length() * 8 + 8;
      }
      if (!hasRoom(date, at)) break;
      items.add(text(date, at, 36, 11.5, false, Anchor.START, Ink.SOFT));
    }
    return items;
  }

  /** Every day with its weekday, today's as today. */
  private List<Item> days() {
    List<Item> items = new ArrayList<>();
    LocalDate day = lens.first();
    for (; !day.isAfter(lens.last()); day = day.plusDays(1)) {
      if (!lens.sees(day)) continue;
      boolean today = day.equals(timeline.today());
      Ink ink = today ? Ink.AMBER_TEXT : Ink.SOFT;
      items.add(text(format("EEE d", day), lens.x(day), 36, 11.5, today, Anchor.MIDDLE, ink));
    }
    return items;
  }

  /** Whether a name ends before what is said of the shown day begins. */
  private boolean hasRoom(String name, double x) {
    return x + name.length() * A_LETTER <= lens.right() + 10;
  }

  private LocalDate firstWeek() {
    int index = Math.max(0, lens.index(lens.first()));
    return timeline.from().plusDays(index - index % 7L);
  }

  private List<Item> months() {
    double month = 30.4 * lens.dayWidth();
    int step = month >= ROOM_FOR_MONTH ? 1 : month * 3 >= ROOM_FOR_MONTH ? 3 : 12;
    List<Item> items = new ArrayList<>();
    LocalDate at = lens.first().withDayOfMonth(1);
    boolean named = false;
    for (; !at.isAfter(lens.last()); at = at.plusMonths(1)) {
      double x = lens.begin(lens.index(at));
      if (x < lens.left() || (at.getMonthValue() - 1) % step != 0) continue;
      boolean year = at.getMonthValue() == 1 || !named;
      named = true;
      boolean roomy = step == 1 && month >= 62;
      String name =
          step == 12
              ? format("yyyy", at)
              : year && roomy
                  ? format("MMM yyyy", at)
                  : at.getMonthValue() == 1 ? format("yyyy", at) : format("MMM", at);
      items.add(Drawing.box(x, 24, 1, NAMES - 24, Ink.LINE));
      if (!hasRoom(name, x)) break;
      items.add(text(name, x + 4, 36, 11.5, year, Anchor.START, year ? Ink.INK : Ink.SOFT));
    }
    return items;
  }

  /** Words of bands and flags, as far as they do not lie over each other; races first. */
  private List<Item> labels() {
    List<Item> items = new ArrayList<>();
    List<double[]> taken = new ArrayList<>();
    if (lens.sees(timeline.today())) {
      double x = lens.x(timeline.today());
      put(items, taken, words.of("timeline.today"), x, Anchor.MIDDLE, Ink.AMBER_TEXT, true);
    }
    for (Timeline.Flag flag : timeline.flags()) {
      if (!lens.sees(flag.date())) continue;
      double x = lens.x(flag.date());
      boolean fits = x - flag.name().length() * A_LETTER > lens.left();
      Ink ink = flag.race() ? Ink.RACE : Ink.SOFT;
      put(
          items,
          taken,
          flag.name(),
          fits ? x + 4 : x - 4,
          fits ? Anchor.END : Anchor.START,
          ink,
          flag.race());
    }
    for (Timeline.Band band : timeline.bands()) {
      double[] edges = edges(band.from(), band.to().plusDays(1));
      if (edges[1] - edges[0] < 4) continue;
      boolean wide = edges[1] - edges[0] > band.name().length() * A_LETTER + 8;
      if (!wide && !band.ill()) continue;
      double x = wide ? edges[0] + 5 : (edges[0] + edges[1]) / 2;
      Ink ink = band.ill() ? Ink.SOFT : Ink.GOOD_TEXT;
      put(items, taken, band.name(), x, wide ? Anchor.START : Anchor.MIDDLE, ink, !band.ill());
    }
    return items;
  }

  private static void put(
      List<Item> items,
      List<double[]> taken,
      String name,
      double x,
      Anchor anchor,
      Ink ink,
      boolean strong) {
    double width = name.length() * A_LETTER + 6;
    double from = anchor == Anchor.START ? x : anchor == Anchor.END ? x - width : x - width / 2;
    for (double[] other : taken) {
      if (from < other[1] && from + width > other[0]) return;
    }
    taken.add(new double[] {from, from + width});
    items.add(text(name, x, NAMES + 15, 11, strong, anchor, ink));
  }

  private double[] edges(LocalDate from, LocalDate to) {
    return new double[] {
      Math.clamp(lens.begin(lens.index(from)), lens.left(), lens.right()),
      Math.clamp(lens.begin(lens.index(to)), lens.left(), lens.right())
    };
  }

  private static Item box(double[] edges, double top, double bottom, Ink ink) {
    return Drawing.box(edges[0], top, edges[1] - edges[0], bottom - top, ink);
  }

  private static Drawing.Words text(
      String words, double x, double y, double size, boolean strong, Anchor anchor, Ink ink) {
    return new Drawing.Words(words, x, y, size, strong, anchor, ink);
  }

  private String format(String pattern, LocalDate date) {
    Locale locale = words.locale();
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
