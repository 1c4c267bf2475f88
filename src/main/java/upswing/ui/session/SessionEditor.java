package upswing.ui.session;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.Choice;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KeptField;
import upswing.ui.widget.KindStyle;

/** Edits one session as a line, a drawing and rows; everything is kept as it is finished. */
public final class SessionEditor extends VBox {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Messages words;
  private final Runnable onClose;
  private final SessionEditorViewModel model;
  private final DoneViewModel done;
  private final LineField line;
  private final Icon icon;
  private final Label title = new Label();
  private final Label day = new Label();
  private final KeptField note;
  private boolean open = true;

  /**
   * The editor of a session that is in the plan.
   *
   * @param onClose takes it away: the runner is done, or the session is gone
   */
  public SessionEditor(Desk desk, Messages words, SessionId session, Runnable onClose) {
    this.desk = desk;
    this.words = words;
    this.onClose = onClose;
    model = new SessionEditorViewModel(desk, words, session);
    done = DoneViewModel.of(desk, words, session);
    line = new LineField(model, words);
    icon = new Icon(Glyph.of(model.sessionProperty().get().kind()), 18);
    note =
        new KeptField(
            text -> {
              model.note(text);
              return java.util.Optional.empty();
            });
    getStyleClass().addAll("popover", "session-editor");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ProfileView profile = new ProfileView(words);
    model.sightProperty().subscribe(sight -> profile.show(sight.bars()));
    VBox middle =
        new VBox(
            10,
            profile,
            new StepTable(model, words),
            new TotalsView(model, words, note),
            new DonePane(done, words));
    middle.getStyleClass().add("middle");
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), line, scroll, foot());
    model.sessionProperty().subscribe(this::show);
    model
        .goneProperty()
        .subscribe(
            gone -> {
              if (gone) close();
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) stop();
            });
  }

  /** Puts the keyboard into the line. */
  public void begin() {
    line.begin();
  }

  private Node head() {
    icon.getStyleClass().add("kind");
    title.getStyleClass().add("editor-title");
    day.getStyleClass().add("soft");
    Choice<SessionKind> kind =
        new Choice<>(List.of(SessionKind.values()), one -> words.of("kind." + one), model::kind);
    kind.setText(words.of("edit.kind"));
    Button close = new Button("×");
    close.getStyleClass().add("quiet");
    close.setAccessibleText(words.of("edit.close"));
    close.setOnAction(event -> close());
    HBox head = new HBox(10, icon, title, day, gap(), kind, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("editor-head");
    return head;
  }

  private Node foot() {
    Button delete = new Button(words.of("edit.delete"));
    delete.getStyleClass().add("red-text");
    delete.setOnAction(event -> model.delete());
    Label kept = new Label(words.of("edit.kept"));
    kept.getStyleClass().add("secondary");
    Button undoAll = new Button(words.of("edit.undoAll"));
    undoAll.setOnAction(event -> model.undoAll());
    model.sessionProperty().subscribe(now -> undoAll.setDisable(!model.isChanged()));
    Button doneButton = new Button(words.of("edit.done"));
    doneButton.getStyleClass().add("primary");
    doneButton.setOnAction(event -> close());
    HBox foot = new HBox(12, delete, kept, gap(), undoAll, doneButton);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("editor-foot");
    return foot;
  }

  private void show(Session session) {
    icon.show(Glyph.of(session.kind()));
    KindStyle.apply(icon, session.kind());
    title.setText(words.of("kind." + session.kind()));
    day.setText(dayWords(session.date()));
    note.show(session.note());
  }

  private String dayWords(LocalDate date) {
    String full = Dates.full(date, words);
    return desk.seen()
        .plan()
        .blockOn(date)
        .map((TrainingBlock block) -> words.of("edit.day.week", full, block.weekNumber(date)))
        .orElse(full);
  }

  private void undo(KeyEvent key) {
    if (!UNDO.match(key)) return;
    model.undo();
    key.consume();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE
        || (key.getCode() == KeyCode.ENTER && key.isShortcutDown())) {
      close();
      key.consume();
    }
  }

  private void close() {
    if (!open) return;
    open = false;
    requestFocus();
    stop();
    onClose.run();
  }

  private void stop() {
    model.close();
    done.close();
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
