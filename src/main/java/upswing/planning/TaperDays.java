package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.training.BlockSettings;

/**
 * What the days of the last weeks before the race are for: nearly as many runs, shorter key
 * sessions, and still something fast; science.md §E.
 *
 * <p>Days count from the race: the 14 days up to race day are what the rules look at, on whatever
 * weekday the race falls.
 */
final class TaperDays {

  /** The days up to race day that the taper is judged by. */
  static final int WINDOW = 14;

  private final BlockSettings wishes;
  private final KeySessions keys;
  private final Pattern pattern;
  private final LocalDate race;
  private final int lastWeek;

  TaperDays(BlockSettings wishes, KeySessions keys, Pattern pattern) {
    this.wishes = wishes;
    this.keys = keys;
    this.pattern = pattern;
    this.race = wishes.race().orElseThrow();
    this.lastWeek = wishes.weeks() - 1;
  }

  /** How many days of a week lie in the last 14. */
  static int daysInWindow(BlockSettings wishes, int week) {
    LocalDate race = wishes.race().orElseThrow();
    LocalDate end = wishes.start().plusDays(7L * week + 6);
    long left = ChronoUnit.DAYS.between(end, race);
    return Math.clamp(WINDOW - left, 0, 7);
  }

  /**
   * What each day of a taper week is for.
   *
   * @param spared how many easy runs the week before race week leaves out
   */
  Map<LocalDate, Role> week(int week, int spared) {
    if (week == lastWeek) return raceWeek();
    Map<LocalDate, Role> roles = new HashMap<>();
    for (int day = 0; day < 7; day++) {
      LocalDate date = wishes.start().plusDays(7L * week + day);
      roles.put(date, eased(week, date));
    }
    if (week == lastWeek - 1) for (int i = 0; i < spared; i++) spareEasyRun(roles);
    return roles;
  }

  private long daysToRace(LocalDate date) {
    return ChronoUnit.DAYS.between(date, race);
  }

  private static void spareEasyRun(Map<LocalDate, Role> roles) {
    Optional<Map.Entry<LocalDate, Role>> spare =
        roles.entrySet().stream()
            .filter(day -> day.getValue() == Role.EASY || day.getValue() == Role.STRIDES)
            .min(Map.Entry.comparingByKey());
    spare.ifPresent(day -> day.setValue(Role.REST));
  }

  private Role eased(int week, LocalDate date) {
    if (wishes.isAway(date)) return Role.REST;
    Role role = pattern.on(date.getDayOfWeek());
    long left = daysToRace(date);
    int inWindow = daysInWindow(wishes, week);
    return switch (role) {
      // A week that only partly counts as taper has no long run of its own.
      case LONG -> left < 7 || (inWindow > 0 && inWindow < 7) ? Role.EASY : Role.LONG;
      case KEY -> left < 3 ? Role.EASY : Role.SHARPENER;
      case SECOND_KEY -> Role.EASY;
      default -> keys.in(week, role);
    };
  }

  /** Race week: a short key session some days before, a recovery run, easy runs with strides. */
  private Map<LocalDate, Role> raceWeek() {
    Map<LocalDate, Role> roles = new HashMap<>();
    LocalDate start = wishes.start().plusWeeks(lastWeek);
    List<LocalDate> free = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(wishes.end()); day = day.plusDays(1)) {
      roles.put(day, day.equals(race) ? Role.RACE : Role.REST);
      if (day.isBefore(race) && limit(day) >= Pattern.SHORTEST_DAY) free.add(day);
    }
    free.stream()
        .filter(day -> daysToRace(day) >= 3 && !pattern.on(day.getDayOfWeek().minus(1)).isHard())
        .filter(day -> limit(day) >= KeySessions.SHORTEST)
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
    LocalDate start = wishes.start().plusWeeks(lastWeek - 1L);
    return start
        .datesUntil(start.plusDays(7))
        .anyMatch(
            day ->
                pattern.on(day.getDayOfWeek()) == Role.KEY
                    && !wishes.isAway(day)
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
    long days = daysToRace(wishes.start().plusWeeks(lastWeek));
    return (int) Math.min(pattern.runs() - 2, (days + 1) / 2);
  }

  /** Of several easy runs one is a recovery run; the last before the race gets strides. */
  private static void nameEasyRuns(Map<LocalDate, Role> roles) {
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

  private int limit(LocalDate day) {
    return wishes.minutesOn(day);
  }
}
