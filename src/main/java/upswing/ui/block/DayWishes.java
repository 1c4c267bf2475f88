package upswing.ui.block;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import upswing.ui.block.DayWish.Use;

/** The seven days in the runner's order, one of them for the long run whenever any is run on. */
final class DayWishes {

  private static final int STEP = 5;
  private static final int LEAST = 15;
  private static final int MOST = 360;
  private static final int USUAL = 60;

  private final List<DayWish> days;
  private final BlockWords words;

  DayWishes(DayOfWeek first, BlockWords words) {
    this.words = words;
    days = IntStream.range(0, 7).mapToObj(i -> new DayWish(first.plus(i))).toList();
  }

  List<DayWish> days() {
    return days;
  }

  DayWish day(DayOfWeek day) {
    return days.stream().filter(wish -> wish.day() == day).findFirst().orElseThrow();
  }

  void set(Map<DayOfWeek, Integer> available, DayOfWeek longDay) {
    for (DayWish wish : days) {
      Integer minutes = available.get(wish.day());
      wish.minutesProperty().set(minutes == null ? "" : words.atMost(minutes));
      Use use = wish.day() == longDay ? Use.LONG : Use.RUN;
      wish.useProperty().set(minutes == null ? Use.REST : use);
    }
  }

  /** Rest, run, long run, and round again; there is one long run a week. */
  void cycle(DayWish wish) {
    switch (wish.use()) {
      case REST -> use(wish, longDay().isPresent() ? Use.RUN : Use.LONG);
      case RUN -> {
        longDay().ifPresent(other -> other.useProperty().set(Use.RUN));
        wish.useProperty().set(Use.LONG);
      }
      case LONG -> {
        wish.useProperty().set(Use.REST);
        roomiest().ifPresent(other -> other.useProperty().set(Use.LONG));
      }
    }
  }

  /** More or fewer minutes on a day, by steps of five. */
  void lengthen(DayWish wish, int steps) {
    if (wish.use() == Use.REST) return;
    int now = minutes(wish);
    wish.minutesProperty().set(words.atMost(Math.clamp(now + (long) STEP * steps, LEAST, MOST)));
  }

  Map<DayOfWeek, String> typed() {
    Map<DayOfWeek, String> typed = new EnumMap<>(DayOfWeek.class);
    days.stream()
        .filter(wish -> wish.use() != Use.REST)
        .forEach(wish -> typed.put(wish.day(), wish.minutesProperty().get()));
    return typed;
  }

  Optional<DayWish> longDay() {
    return days.stream().filter(wish -> wish.use() == Use.LONG).findFirst();
  }

  private void use(DayWish wish, Use use) {
    if (wish.minutesProperty().get().isBlank()) wish.minutesProperty().set(words.atMost(USUAL));
    wish.useProperty().set(use);
  }

  private Optional<DayWish> roomiest() {
    return days.stream()
        .filter(wish -> wish.use() == Use.RUN)
        .max(Comparator.comparingInt(DayWishes::minutes));
  }

  private static int minutes(DayWish wish) {
    return Typed.minutes(wish.minutesProperty().get()).orElse(USUAL);
  }
}
