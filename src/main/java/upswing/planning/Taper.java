package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import upswing.planning.Draft.Slot;
import upswing.planning.WeekFill.Part;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Phase;

/**
 * The last weeks before the race: half the volume over the last two weeks, nearly as many runs, and
 * still something fast; science.md §E and §I R18 to R20.
 *
 * <p>Days count from the race: the 14 days up to race day are what the rules look at, on whatever
 * weekday the race falls.
 */
final class Taper {

  private static final double CUT = 0.50;

  /** Where the last long run falls within the two weeks they are cut a little less. */
  private static final double CUT_WITH_LONG_RUN = 0.44;

  private static final double SHARE_OF_LONG = 0.35;
  private static final int SHORTEST = 15;
  private static final int SHORTEST_KEY = 20;
  private static final int TAPER_DAYS = 14;

  /** A long run shorter than this is an easy run. */
  private static final int SHORTEST_LONG = 25;

  private final BlockSettings wishes;
  private final List<Microcycle> weeks;
  private final Pattern pattern;
  private final KeySessions keys;
  private final Draft draft;
  private final int reference;
  private final LocalDate race;

  Taper(
      BlockSettings wishes,
      List<Microcycle> weeks,
      Pattern pattern,
      KeySessions keys,
      Draft draft) {
    this.wishes = wishes;
    this.weeks = weeks;
    this.pattern = pattern;
    this.keys = keys;
    this.draft = draft;
    this.race = wishes.race().orElseThrow();
    this.reference = usual();
  }

  boolean build() {
    int last = weeks.size() - 1;
    for (int week = 0; week < last - 1; week++) {
      if (weeks.get(week).phase() == Phase.TAPER) easing(week, before(week), 0);
    }
    Map<LocalDate, Role> raceWeek = raceWeek();
    int raceMinutes = raceMinutes(raceWeek);
    int planned =
        draft.slots().stream()
            .filter(slot -> daysToRace(slot.date()) < TAPER_DAYS)
            .mapToInt(Slot::minutes)
            .sum();
    double cut = planned > 0 ? CUT_WITH_LONG_RUN : CUT;
    int window = WeekFill.down(2 * (1 - cut) * reference);
    easing(last - 1, Math.min(window - planned - raceMinutes, WeekFill.down(0.75 * reference)), 1);
    write(raceWeek, raceParts(raceWeek), raceMinutes);
    return true;
  }

  /** The biggest of the four weeks that end before the last 14 days, as the rules count it. */
  private int usual() {
    int usual = 0;
    for (int week = 0; 7 * week < draft.slots().size(); week++) {
      long left = daysToRace(wishes.start().plusDays(7L * week + 6));
      if (left >= TAPER_DAYS && left < TAPER_DAYS + 4 * 7) {
        usual = Math.max(usual, draft.minutes(week));
      }
    }
    return usual;
  }

  private long daysToRace(LocalDate date) {
    return ChronoUnit.DAYS.between(date, race);
  }

  /** Minutes of a week of which some days, but not all, lie in the last two weeks. */
  private int before(int week) {
    double minutes = 0;
    for (int day = 0; day < 7; day++) {
      long left = daysToRace(wishes.start().plusDays(7L * week + day));
      minutes += reference / 7.0 * (left < TAPER_DAYS ? 0.6 : 0.85);
    }
    return WeekFill.down(minutes);
  }

  private void easing(int week, int minutes, int fewerRuns) {
    Map<LocalDate, Role> roles = new HashMap<>();
    for (int day = 0; day < 7; day++) {
      LocalDate date = wishes.start().plusDays(7L * week + day);
      roles.put(date, eased(week, date));
    }
    if (fewerRuns > 0 && pattern.runs() >= 6) dropEasyRun(roles);
    Map<LocalDate, Part> parts = parts(week, roles);
    // Very small weeks would otherwise be cut into runs too short to be worth the shoes.
    while (fewerRuns > 0 && least(parts) > minutes && canSpareRun(roles) && dropEasyRun(roles)) {
      parts = parts(week, roles);
    }
    LocalDate longDay = longDay(week);
    if (roles.get(longDay) == Role.LONG) {
      int longRun = longRun(week, minutes, parts, longDay);
      if (longRun < SHORTEST_LONG) {
        roles.put(longDay, Role.EASY);
        parts.put(longDay, part(week, longDay, Role.EASY));
      } else {
        parts.put(longDay, new Part(longRun, longRun, 1));
      }
    }
    write(roles, parts, minutes);
  }

  private Map<LocalDate, Part> parts(int week, Map<LocalDate, Role> roles) {
    Map<LocalDate, Part> parts = new HashMap<>();
    roles.forEach((date, role) -> parts.put(date, part(week, date, role)));
    return parts;
  }

  private static int least(Map<LocalDate, Part> parts) {
    return parts.values().stream().mapToInt(Part::least).sum();
  }

  private static boolean dropEasyRun(Map<LocalDate, Role> roles) {
    Optional<Map.Entry<LocalDate, Role>> spare =
        roles.entrySet().stream()
            .filter(day -> day.getValue() == Role.EASY || day.getValue() == Role.STRIDES)
            .min(Map.Entry.comparingByKey());
    spare.ifPresent(day -> day.setValue(Role.REST));
    return spare.isPresent();
  }

  /** Whether a run less still leaves seven of ten over the last two weeks; science.md §I R19. */
  private boolean canSpareRun(Map<LocalDate, Role> roles) {
    long before =
        draft.slots().stream()
            .filter(slot -> slot.role().isRun() && daysToRace(slot.date()) < TAPER_DAYS)
            .count();
    long here = roles.values().stream().filter(Role::isRun).count();
    long raceWeek = raceWeek().values().stream().filter(Role::isRun).count();
    return before + here + raceWeek - 1 >= 1.4 * pattern.runs();
  }

  private LocalDate longDay(int week) {
    LocalDate date = wishes.start().plusWeeks(week);
    while (date.getDayOfWeek() != wishes.longDay()) date = date.plusDays(1);
    return date;
  }

  private Role eased(int week, LocalDate date) {
    Role role = pattern.on(date.getDayOfWeek());
    long left = daysToRace(date);
    return switch (role) {
      case LONG -> left < 5 ? Role.EASY : Role.LONG;
      case KEY -> left < 3 ? Role.EASY : Role.SHARPENER;
      case SECOND_KEY -> Role.EASY;
      default -> keys.in(week, role);
    };
  }

  private int longRun(int week, int minutes, Map<LocalDate, Part> parts, LocalDate longDay) {
    int others =
        parts.entrySet().stream()
            .filter(day -> !day.getKey().equals(longDay))
            .mapToInt(day -> day.getValue().most())
            .sum();
    int longest = longestBefore(longDay);
    double ofLongest = daysToRace(longDay) <= 10 ? 0.60 : 0.80;
    double most = Construction.shareOf(minutes, others, SHARE_OF_LONG);
    most = Math.min(most, ofLongest * longest);
    most = Math.min(most, Math.min(draft.cap(week), limit(wishes.longDay())));
    return Construction.grid(most);
  }

  private int longestBefore(LocalDate date) {
    return draft.slots().stream()
        .filter(s -> s.role().isRun() && !s.date().isBefore(date.minusDays(30)))
        .mapToInt(Slot::minutes)
        .max()
        .orElse(0);
  }

  private Part part(int week, LocalDate date, Role role) {
    int limit = Math.min(draft.cap(week), limit(date.getDayOfWeek()));
    int longest = longestBefore(date);
    int most = daysToRace(date) <= 10 ? Math.min(limit, longest) : limit;
    return switch (role) {
      case REST, RACE -> new Part(0, 0, 1);
      case SHARPENER -> Construction.bounded(SHORTEST_KEY, 60, most, 0.22);
      case RECOVERY -> Construction.bounded(SHORTEST, 40, most, 0.13);
      default -> Construction.bounded(SHORTEST, 75, most, 0.20);
    };
  }

  /** Race week: a short key session some days before, a recovery run, easy runs with strides. */
  private Map<LocalDate, Role> raceWeek() {
    int last = weeks.size() - 1;
    Map<LocalDate, Role> roles = new HashMap<>();
    LocalDate start = wishes.start().plusWeeks(last);
    List<LocalDate> free = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(wishes.end()); day = day.plusDays(1)) {
      roles.put(day, day.equals(race) ? Role.RACE : Role.REST);
      if (day.isBefore(race) && limit(day.getDayOfWeek()) >= Pattern.SHORTEST_DAY) free.add(day);
    }
    free.stream()
        .filter(day -> daysToRace(day) >= 3 && !pattern.on(day.getDayOfWeek().minus(1)).isHard())
        .max(Comparator.comparingInt(this::fitForSharpening))
        .ifPresent(day -> roles.put(day, Role.SHARPENER));
    free.stream()
        .filter(day -> roles.get(day) == Role.REST)
        .sorted(Comparator.comparingInt(this::fitForEasy).reversed())
        .limit(easyRuns())
        .forEach(day -> roles.put(day, Role.EASY));
    nameEasyRuns(roles);
    if (!roles.containsValue(Role.RECOVERY) && keyInLastTenDays()) {
      roles.replaceAll((day, role) -> role == Role.SHARPENER ? Role.RECOVERY : role);
    }
    return roles;
  }

  /** Whether the week before race week has its key session near enough to the race. */
  private boolean keyInLastTenDays() {
    LocalDate start = wishes.start().plusWeeks(weeks.size() - 2L);
    return start
        .datesUntil(start.plusDays(7))
        .anyMatch(
            day ->
                pattern.on(day.getDayOfWeek()) == Role.KEY
                    && daysToRace(day) <= 10
                    && daysToRace(day) >= 3);
  }

  private int fitForSharpening(LocalDate day) {
    boolean usual = pattern.on(day.getDayOfWeek()) != Role.REST;
    return (usual ? 10 : 0) - (int) Math.abs(daysToRace(day) - 4);
  }

  private int fitForEasy(LocalDate day) {
    boolean usual = pattern.on(day.getDayOfWeek()) != Role.REST;
    return (usual ? 10 : 0) + (daysToRace(day) == 2 ? 2 : daysToRace(day) == 1 ? -2 : 0);
  }

  /** As many as keep the number of runs of the last two weeks near the usual one. */
  private int easyRuns() {
    long days = daysToRace(wishes.start().plusWeeks(weeks.size() - 1L));
    return (int) Math.min(pattern.runs() - 2, (days + 1) / 2);
  }

  /** Of several easy runs one is a recovery run; the last before the race gets strides. */
  private void nameEasyRuns(Map<LocalDate, Role> roles) {
    List<LocalDate> easy =
        roles.entrySet().stream()
            .filter(day -> day.getValue() == Role.EASY)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    if (easy.isEmpty()) return;
    roles.put(easy.getFirst(), Role.RECOVERY);
    if (easy.size() > 1) roles.put(easy.getLast(), Role.STRIDES);
  }

  private Map<LocalDate, Part> raceParts(Map<LocalDate, Role> roles) {
    Map<LocalDate, Part> parts = new HashMap<>();
    roles.forEach(
        (date, role) -> {
          int limit = Math.min(draft.cap(weeks.size() - 2), limit(date.getDayOfWeek()));
          int most = Math.min(limit, longestBefore(date));
          parts.put(
              date,
              switch (role) {
                case REST, RACE -> new Part(0, 0, 1);
                case SHARPENER -> Construction.bounded(SHORTEST_KEY, 45, most, 0.22);
                case RECOVERY -> Construction.bounded(SHORTEST, 30, most, 0.15);
                default -> Construction.bounded(SHORTEST, 50, most, 0.20);
              });
        });
    return parts;
  }

  private int raceMinutes(Map<LocalDate, Role> roles) {
    Map<LocalDate, Part> parts = raceParts(roles);
    int least = parts.values().stream().mapToInt(Part::least).sum();
    int most = parts.values().stream().mapToInt(Part::most).sum();
    long days = daysToRace(wishes.start().plusWeeks(weeks.size() - 1L));
    int wanted = WeekFill.down(0.37 * reference * Math.min(6, days) / 6.0);
    return Math.clamp(wanted, least, Math.max(least, most));
  }

  private int limit(DayOfWeek day) {
    return wishes.available().getOrDefault(day, 0);
  }

  private void write(Map<LocalDate, Role> roles, Map<LocalDate, Part> parts, int minutes) {
    List<LocalDate> days = roles.keySet().stream().sorted().toList();
    int[] shares = WeekFill.share(minutes, days.stream().map(parts::get).toArray(Part[]::new));
    for (int i = 0; i < 7; i++) {
      Role role = Objects.requireNonNull(roles.get(days.get(i)));
      draft.add(new Slot(days.get(i), role, shares[i]));
    }
  }
}
