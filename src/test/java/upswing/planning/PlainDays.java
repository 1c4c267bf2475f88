package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Phase;

/**
 * Every choice of days a block may have, without the planner: all ways to mark a week's days are
 * written down, and those that break a rule about days are struck out.
 */
final class PlainDays {

  private final Season season;
  private final BlockSettings wishes;
  private final Role[] week;
  private final int runs;
  private final List<Integer> keys;
  private final PlainAway away;

  private PlainDays(Season season, Role[] marks) {
    this.season = season;
    this.wishes = season.wishes();
    this.week = marks.clone();
    this.away = new PlainAway(season);
    this.runs = (int) IntStream.range(0, 7).filter(d -> week[d] != Role.REST).count();
    this.keys = IntStream.range(0, 7).filter(d -> week[d] == Role.KEY).boxed().toList();
  }

  /** All of them, each with its price; those with easy runs spared before race week too. */
  static List<Layout> all(Season season) {
    List<Layout> all = new ArrayList<>();
    Role[] kinds = {Role.REST, Role.EASY, Role.KEY};
    int longDay = season.wishes().longDay().getValue() - 1;
    for (int marks = 0; marks < 729; marks++) {
      Role[] week = new Role[7];
      int left = marks;
      for (int day = 0; day < 7; day++) {
        week[day] = day == longDay ? Role.LONG : kinds[left % 3];
        if (day != longDay) left /= 3;
      }
      PlainDays days = new PlainDays(season, week);
      if (days.isWeek()) days.blocks(all);
    }
    return all;
  }

  private boolean isWeek() {
    long usable = wishes.available().values().stream().filter(minutes -> minutes >= 20).count();
    if (runs < 3 || runs > Math.min(6, usable) || keys.size() > wanted()) return false;
    if (wishes.race().isPresent() && keys.isEmpty()) return false;
    for (int day = 0; day < 7; day++) {
      if (week[day] != Role.REST && minutes(day) < 20 && week[day] != Role.LONG) return false;
      if (isHard(day) && isHard(day + 1)) return false;
    }
    return true;
  }

  private int wanted() {
    return wishes.goal() == Goal.RETURN ? 1 : Math.min(wishes.keySessions(), runs < 5 ? 1 : 2);
  }

  private boolean isHard(int day) {
    Role role = week[day % 7];
    return role == Role.KEY || role == Role.LONG;
  }

  private int minutes(int day) {
    return wishes.available().getOrDefault(DayOfWeek.of(day + 1), 0);
  }

  /** How much a day wants to be easy: after a key session, after the long run, before either. */
  private int tired(int day) {
    Role before = week[(day + 6) % 7];
    return before == Role.KEY ? 3 : before == Role.LONG ? 2 : isHard(day + 1) ? 1 : 0;
  }

  private void blocks(List<Layout> all) {
    double price = price();
    for (int spared = runs == 6 ? 1 : 0, more = 0; ; spared++, more++) {
      List<Role> block = block(spared);
      boolean isNew = all.isEmpty() || more == 0 || !all.getLast().roles().equals(block);
      if (!isNew || !keepsRules(block)) return;
      all.add(new Layout(pattern(), block, spared, price + 0.5 * more));
      if (wishes.race().isEmpty()) return;
    }
  }

  /** The days that want it most are recovery runs; the first easy one left gets strides. */
  private Role[] named() {
    Role[] named = week.clone();
    int recovery = runs == 6 && keys.size() == 2 ? 2 : 1;
    for (int want = 3; want >= 0; want--) {
      for (int day = 0; day < 7; day++) {
        if (recovery > 0 && week[day] == Role.EASY && tired(day) == want) {
          named[day] = Role.RECOVERY;
          recovery--;
        }
      }
    }
    if (keys.size() == 2) named[keys.getLast()] = Role.SECOND_KEY;
    for (int day = 0; day < 7 && !keys.isEmpty(); day++) {
      if (named[day] == Role.EASY) {
        named[day] = Role.STRIDES;
        break;
      }
    }
    return named;
  }

  private Pattern pattern() {
    Map<DayOfWeek, Role> roles = new EnumMap<>(DayOfWeek.class);
    Role[] named = named();
    for (int day = 0; day < 7; day++) {
      if (named[day] != Role.REST) roles.put(DayOfWeek.of(day + 1), named[day]);
    }
    return new Pattern(roles);
  }

  private double price() {
    double first = Math.max(60, wishes.weeklyMinutes() / 5 * 5);
    int usual = 0;
    for (var cycle : season.weeks()) if (cycle.phase() != Phase.TAPER && !cycle.recovery()) usual++;
    double biggest = Math.floor(Math.max(season.shape().peakWeek(), 1.1 * first) + 1e-9);
    int grown = (int) Math.min(biggest, first * Math.pow(1.07, Math.max(0, usual - 1)));
    long days = wishes.available().values().stream().filter(minutes -> minutes >= 20).count();
    int most = (int) Math.max(3, Math.min(6, days));
    int natural = Math.clamp(((int) first + grown) / 2 / 32, 3, most);
    Role[] named = named();
    int room = 0;
    int comfort = 0;
    for (int day = 0; day < 7; day++) {
      boolean restAfter = week[(day + 1) % 7] == Role.REST;
      switch (named[day]) {
        case REST -> comfort += (restAfter ? -12 : 0) + (tired(day) == 2 ? 4 : 0);
        case KEY, SECOND_KEY -> {
          room += Math.min(90, minutes(day));
          comfort += Math.min(75, minutes(day)) - (week[(day + 2) % 7] == Role.LONG ? 6 : 0);
        }
        case RECOVERY -> {
          room += Math.min(runs <= 4 ? 60 : 40, minutes(day));
          comfort += 6 * tired(day);
        }
        case LONG -> room += Math.min(120, minutes(day));
        default -> room += Math.min(90, minutes(day));
      }
    }
    return Math.abs(runs - natural)
        + 4 * (wanted() - keys.size())
        + 0.02 * Math.max(0, grown - room)
        + 0.03 * (200 - comfort);
  }

  private List<Role> block(int spared) {
    List<Role> block = new ArrayList<>();
    Role[] named = named();
    for (int w = 0; w < season.weeks().size(); w++) {
      Role[] roles = new Role[7];
      for (int day = 0; day < 7; day++) roles[day] = usual(w, named[day]);
      if (season.weeks().get(w).recovery()) roles = easier(named);
      if (season.isTaper(w)) roles = taper(w, roles, named, spared);
      if (away.lost(w) > 0) leave(w, roles);
      block.addAll(List.of(roles));
    }
    return block;
  }

  /** Nothing on days away; without three runs none is long, and one of four is slow. */
  private void leave(int w, Role[] roles) {
    for (int day = 0; day < 7; day++) if (away.isAway(w, day)) roles[day] = Role.REST;
    List<Role> all = Arrays.asList(roles);
    if (all.contains(Role.RACE)) return;
    long run = all.stream().filter(r -> r != Role.REST && r != Role.BIKE).count();
    if (run < 3) all.replaceAll(r -> r == Role.LONG ? Role.EASY : r);
    long hard = all.stream().filter(r -> letter(r).equals("H")).count();
    if (all.contains(Role.RECOVERY) || run < 4 && hard < 2) return;
    for (Role first : List.of(Role.EASY, Role.STRIDES, Role.SECOND_KEY, Role.KEY)) {
      if (all.contains(first)) {
        all.set(all.indexOf(first), Role.RECOVERY);
        return;
      }
    }
  }

  /** Coming back has no key sessions, base weeks have one, and only who asks for two has two. */
  private Role usual(int w, Role role) {
    Phase phase = season.weeks().get(w).phase();
    boolean second = wishes.keySessions() > 1 && (phase == Phase.BUILD || phase == Phase.PEAK);
    boolean fast = role == Role.KEY || role == Role.SECOND_KEY;
    if (fast && !season.isTaper(w) && away.isEasy(w)) return Role.EASY;
    if (role == Role.SECOND_KEY && !second) return Role.EASY;
    return role == Role.KEY && phase == Phase.RETURN ? Role.EASY : role;
  }

  /** A recovery week: nothing fast but strides, and with five runs or more one ride. */
  private Role[] easier(Role[] named) {
    Role[] roles = named.clone();
    boolean rides = false;
    for (int day = 0; day < 7; day++) {
      switch (named[day]) {
        case KEY -> roles[day] = runs >= 5 ? Role.RECOVERY : Role.STRIDES;
        case SECOND_KEY -> roles[day] = Role.EASY;
        case RECOVERY -> {
          if (runs < 5) break;
          roles[day] = rides ? Role.EASY : Role.BIKE;
          rides = true;
        }
        case STRIDES -> roles[day] = runs >= 5 ? Role.STRIDES : Role.EASY;
        default -> {}
      }
    }
    return roles;
  }

  private Role[] taper(int w, Role[] usual, Role[] named, int spared) {
    int race = race() - 7 * w;
    if (race < 7) return raceWeek(w, race, named);
    boolean isSplit = race > 7 && race < 14 + 6 && race != 13;
    Role[] roles = usual.clone();
    for (int day = 0; day < 7; day++) {
      int left = race - day;
      if (named[day] == Role.LONG && (left < 7 || isSplit && firstInWindow(race))) {
        roles[day] = Role.EASY;
      }
      if (named[day] == Role.KEY) roles[day] = left < 3 ? Role.EASY : Role.SHARPENER;
      if (named[day] == Role.SECOND_KEY) roles[day] = Role.EASY;
    }
    for (int day = 0; day < 7; day++) if (away.isAway(w, day)) roles[day] = Role.REST;
    for (int day = 0, n = spared; day < 7 && n > 0 && race < 14; day++) {
      if (roles[day] == Role.EASY || roles[day] == Role.STRIDES) {
        roles[day] = Role.REST;
        n--;
      }
    }
    return roles;
  }

  /** Whether some but not all days of a week lie in the 14 days up to the race. */
  private static boolean firstInWindow(int race) {
    return race > 13 && race < 20;
  }

  /** Days from the block's first to race day. */
  private int race() {
    LocalDate race = wishes.race().orElseThrow();
    return (int) (race.toEpochDay() - wishes.start().toEpochDay());
  }

  private Role[] raceWeek(int w, int race, Role[] named) {
    Role[] roles = new Role[7];
    for (int day = 0; day < 7; day++) roles[day] = day == race ? Role.RACE : Role.REST;
    List<Integer> free =
        IntStream.range(0, race)
            .filter(day -> minutes(day) >= 20 && !away.isAway(w, day))
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    int keyDay = -1;
    for (int day : free) {
      boolean fresh = race - day >= 3 && !isHard(day + 6) && minutes(day) >= 25;
      if (fresh && (keyDay < 0 || sharp(day, race) > sharp(keyDay, race))) keyDay = day;
    }
    int sharpener = keyDay;
    if (keyDay >= 0) roles[keyDay] = Role.SHARPENER;
    free.removeIf(day -> day == sharpener);
    free.sort(Comparator.comparingInt(day -> -calm(day, race)));
    List<Integer> easy =
        free.stream().limit(Math.max(0, Math.min(runs - 2, (race + 1) / 2))).sorted().toList();
    for (int day : easy) roles[day] = Role.EASY;
    if (!easy.isEmpty()) roles[easy.getFirst()] = Role.RECOVERY;
    if (easy.size() > 1) roles[easy.getLast()] = Role.STRIDES;
    boolean fastBefore =
        IntStream.range(0, 7)
            .filter(d -> !away.isAway(w - 1, d))
            .anyMatch(d -> named[d] == Role.KEY && race + 7 - d <= 10 && race + 7 - d >= 3);
    if (easy.isEmpty() && keyDay >= 0 && fastBefore) roles[keyDay] = Role.RECOVERY;
    return roles;
  }

  private int sharp(int day, int race) {
    return (week[day] == Role.REST ? 0 : 10) - Math.abs(race - day - 4);
  }

  private int calm(int day, int race) {
    int left = race - day;
    return (week[day] == Role.REST ? 0 : 10) + (left == 2 ? 2 : left == 1 ? -2 : 0);
  }

  /**
   * Hard days apart, a day off in seven, one or two recovery runs, frequent and fast to the end.
   */
  private boolean keepsRules(List<Role> block) {
    String days = block.stream().map(PlainDays::letter).collect(Collectors.joining());
    if (days.contains("HH") || days.matches(".*[^-]{7}.*")) return false;
    for (int w = 0; w < season.weeks().size(); w++) {
      List<Role> roles = block.subList(7 * w, 7 * w + 7);
      long run = roles.stream().filter(r -> r != Role.REST && r != Role.BIKE).count();
      long hard = roles.stream().filter(r -> letter(r).equals("H")).count();
      long recovery = roles.stream().filter(r -> r == Role.RECOVERY).count();
      if (recovery > 2 || recovery == 0 && (run > 3 || hard > 1)) return false;
    }
    if (wishes.race().isEmpty()) return true;
    List<Role> last = block.subList(race() - 13, race() + 1);
    long run = last.stream().filter(r -> r != Role.REST && r != Role.BIKE).count();
    String tenDays = days.substring(race() - 10, race());
    boolean fast =
        IntStream.range(0, 10)
            .anyMatch(i -> tenDays.charAt(i) == 'H' && block.get(race() - 10 + i) != Role.LONG);
    return fast && 10 * run >= 14L * runs;
  }

  private static String letter(Role role) {
    return switch (role) {
      case REST -> "-";
      case KEY, SECOND_KEY, SHARPENER, LONG, RACE -> "H";
      default -> "e";
    };
  }
}
