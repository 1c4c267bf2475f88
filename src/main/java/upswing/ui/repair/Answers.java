package upswing.ui.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.planning.repair.RaceDay;
import upswing.planning.repair.Setback;
import upswing.training.BlockSettings;
import upswing.ui.Messages;

/** What is typed in the form, taken or answered with the sentence that says why not. */
final class Answers {

  private static final int LEAST = 15;
  private static final int MOST = 360;

  private final RepairViewModel model;
  private final Messages words;

  Answers(RepairViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  /** One thing more that happened; today until it is said otherwise. */
  void add() {
    List<Setback> all = new ArrayList<>(model.setbacksProperty().get());
    all.add(new Setback(Setback.Kind.ILLNESS, model.today(), model.today()));
    model.say(all);
  }

  void remove(int at) {
    List<Setback> all = new ArrayList<>(model.setbacksProperty().get());
    all.remove(at);
    model.say(all);
  }

  void kind(int at, Setback.Kind kind) {
    Setback was = model.setbacksProperty().get().get(at);
    replace(at, new Setback(kind, was.first(), was.last()));
  }

  Optional<String> first(int at, String typed) {
    Optional<LocalDate> day = TypedDay.read(typed, model.today());
    if (day.isEmpty()) return Optional.of(words.of("repair.wrong.day", typed.strip()));
    Setback was = model.setbacksProperty().get().get(at);
    LocalDate last = was.last().isBefore(day.get()) ? day.get() : was.last();
    replace(at, new Setback(was.kind(), day.get(), last));
    return Optional.empty();
  }

  Optional<String> last(int at, String typed) {
    Optional<LocalDate> day = TypedDay.read(typed, model.today());
    if (day.isEmpty()) return Optional.of(words.of("repair.wrong.day", typed.strip()));
    Setback was = model.setbacksProperty().get().get(at);
    if (day.get().isBefore(was.first())) return Optional.of(words.of("repair.wrong.order"));
    replace(at, new Setback(was.kind(), was.first(), day.get()));
    return Optional.empty();
  }

  /** Minutes of a weekday; nothing typed makes it a rest day. */
  Optional<String> minutes(DayOfWeek day, String typed) {
    BlockSettings wishes = model.wishesProperty().get().orElseThrow();
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.putAll(wishes.available());
    String plain = typed.strip().replaceAll("(?i)\\s*(min|m|′|')$", "");
    if (plain.isEmpty() || plain.equals("–") || plain.equals("-")) {
      days.remove(day);
    } else if (!plain.matches("\\d{1,4}")
        || Integer.parseInt(plain) < LEAST
        || Integer.parseInt(plain) > MOST) {
      return Optional.of(words.of("repair.wrong.minutes", LEAST, MOST));
    } else {
      days.put(day, Integer.parseInt(plain));
    }
    if (days.isEmpty()) return Optional.of(words.of("repair.wrong.noDay"));
    DayOfWeek longDay =
        days.containsKey(wishes.longDay())
            ? wishes.longDay()
            : days.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    model.wish(wishes.free(days, longDay));
    return Optional.empty();
  }

  /** The day of the race. */
  Optional<String> race(String typed) {
    Optional<LocalDate> day = TypedDay.read(typed, model.today());
    if (day.isEmpty()) return Optional.of(words.of("repair.wrong.day", typed.strip()));
    return switch (model.raceDay(day.get())) {
      case RaceDay.Impossible no -> Optional.of(new WhyWords(words).of(no));
      case RaceDay.Possible(BlockSettings raced) -> {
        BlockSettings wishes = model.wishesProperty().get().orElseThrow();
        model.wish(wishes.racing(day.get(), raced.weeks()));
        yield Optional.empty();
      }
    };
  }

  private void replace(int at, Setback setback) {
    List<Setback> all = new ArrayList<>(model.setbacksProperty().get());
    all.set(at, setback);
    model.say(all);
  }
}
