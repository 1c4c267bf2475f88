package upswing.ui.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import upswing.edit.TemplateEdits;
import upswing.load.Ledger;
import upswing.load.Zones;
import upswing.planning.template.PresentVolume;
import upswing.planning.template.TemplateFit;
import upswing.report.Amounts;
import upswing.report.SessionWords;
import upswing.training.BlockId;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Template;
import upswing.training.TemplateId;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** The templates there are, which one is chosen, and how large it would be put in. */
final class TemplatesViewModel {

  /** How large a template is put in. */
  enum Size {
    SAVED,
    PRESENT
  }

  /** One template of the list. */
  record Line(TemplateId id, String name, String about, boolean chosen) {}

  /** One size it can be put in with. */
  record SizeLine(Size size, String said, boolean chosen) {}

  /**
   * All that is shown.
   *
   * @param sizes the sizes there are for the chosen one, in words
   * @param content what the chosen one would put on each day, a line each
   * @param unable why it can't be inserted; empty when it can
   */
  record Sight(List<Line> lines, List<SizeLine> sizes, List<String> content, String unable) {}

  private static final int MANY = 14;

  private final Desk desk;
  private final Messages words;
  private final LocalDate week;
  private final ReadOnlyObjectWrapper<Sight> sight;
  private final Subscription following;
  private Optional<TemplateId> chosen = Optional.empty();
  private Size size = Size.SAVED;

  /**
   * @param week first day of the week one is put in from
   */
  TemplatesViewModel(Desk desk, Messages words, LocalDate week) {
    this.desk = desk;
    this.words = words;
    this.week = week;
    chosen = all().stream().findFirst().map(Template::id);
    if (present().isPresent()) size = Size.PRESENT;
    sight = new ReadOnlyObjectWrapper<>(sight());
    following = desk.seenProperty().subscribe((before, now) -> show());
  }

  ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Where it would be put in: «from Mon 1 Mar». */
  String where() {
    return words.of("template.from", date(week, "EEE d MMM"));
  }

  void choose(TemplateId id) {
    chosen = Optional.of(id);
    show();
  }

  /** Goes to the next or the previous template. */
  void walk(int steps) {
    List<TemplateId> ids = all().stream().map(Template::id).toList();
    if (ids.isEmpty()) return;
    int now = chosen.map(ids::indexOf).orElse(-1);
    choose(ids.get(Math.clamp(now + (long) steps, 0, ids.size() - 1)));
  }

  void choose(Size newSize) {
    size = newSize;
    show();
  }

  /** Gives a template another name, or says why not. */
  Optional<String> rename(TemplateId id, String name) {
    if (name.isBlank()) return Optional.of(words.of("template.noName"));
    desk.perform(plan -> TemplateEdits.rename(plan, id, name.strip()));
    return Optional.empty();
  }

  void delete(TemplateId id) {
    desk.perform(plan -> TemplateEdits.delete(plan, id));
  }

  /** Puts the chosen one in; false when it can't be. */
  boolean insert() {
    Optional<Template> template = chosen();
    if (template.isEmpty() || !sight.get().unable().isEmpty()) return false;
    Template fitted = fitted(template.get());
    LocalDate today = desk.seen().today();
    desk.perform(
        plan -> {
          Ledger ledger = Ledger.of(plan, today);
          return TemplateEdits.insert(
              plan,
              fitted,
              week,
              today,
              session -> ledger.doneFor(session.id()).isPresent(),
              SessionId::fresh,
              BlockId.fresh());
        });
    desk.chosenProperty().set(week);
    return true;
  }

  /** Stops following the plan. */
  void close() {
    following.unsubscribe();
  }

  private void show() {
    if (chosen().isEmpty()) chosen = all().stream().findFirst().map(Template::id);
    sight.set(sight());
  }

  private Sight sight() {
    return new Sight(
        all().stream().map(this::line).toList(),
        chosen().map(this::sizes).orElse(List.of()),
        chosen().map(one -> content(fitted(one))).orElse(List.of()),
        chosen().map(this::unable).orElse(words.of("template.none")));
  }

  private Line line(Template template) {
    long sessions = template.sessions().stream().filter(s -> s.kind() != SessionKind.REST).count();
    return new Line(
        template.id(),
        template.name(),
        words.of(
            "template.about",
            template.weeks(),
            Amounts.time(TemplateFit.allMinutes(template, zones())),
            sessions),
        chosen.equals(Optional.of(template.id())));
  }

  private List<SizeLine> sizes(Template template) {
    String key = template.block().isPresent() ? "template.saved.block" : "template.saved";
    double saved = TemplateFit.minutes(template, zones());
    List<SizeLine> lines = new ArrayList<>();
    lines.add(line(Size.SAVED, words.of(key, Amounts.time(saved))));
    present()
        .map(usual -> TemplateFit.minutes(TemplateFit.to(template, usual, zones()), zones()))
        .map(minutes -> line(Size.PRESENT, words.of("template.present", Amounts.time(minutes))))
        .ifPresent(lines::add);
    return List.copyOf(lines);
  }

  private SizeLine line(Size one, String said) {
    return new SizeLine(one, said, one == size);
  }

  private List<String> content(Template template) {
    List<String> days =
        template.sessions().stream()
            .filter(session -> session.kind() != SessionKind.REST)
            .map(session -> content(template, session))
            .toList();
    if (days.size() <= MANY) return days;
    List<String> first = new ArrayList<>(days.subList(0, MANY));
    first.add(words.of("template.more", days.size() - MANY));
    return first;
  }

  private String content(Template template, Session session) {
    SessionWords text = new SessionWords(words, zones(), desk.seen().plan().runner().unit());
    return words.of(
        "template.day",
        date(template.day(session, week), "EEE d MMM"),
        words.of("kind." + session.kind()),
        text.brief(session));
  }

  private String unable(Template template) {
    boolean over = week.plusWeeks(template.weeks()).minusDays(1).isBefore(desk.seen().today());
    return over ? words.of("template.over") : "";
  }

  private Template fitted(Template template) {
    return size == Size.PRESENT
        ? present().map(usual -> TemplateFit.to(template, usual, zones())).orElse(template)
        : template;
  }

  private Optional<Double> present() {
    OptionalDouble minutes = PresentVolume.of(desk.seen().ledger());
    return minutes.isPresent() ? Optional.of(minutes.getAsDouble()) : Optional.empty();
  }

  private Optional<Template> chosen() {
    return chosen.map(desk.seen().plan().templates()::get);
  }

  private List<Template> all() {
    return desk.seen().plan().templates().values().stream()
        .sorted(Comparator.comparing(Template::name).thenComparing(Template::id))
        .toList();
  }

  private Zones zones() {
    return desk.seen().ledger().zones(week);
  }

  private String date(LocalDate date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, words.locale()));
  }
}
