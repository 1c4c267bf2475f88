package upswing.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import upswing.ui.Actions;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.Scroll;

/** The palette: arrows choose, Enter does it, Esc closes. */
public final class PaletteView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages words;
  private final Runnable onClose;
  private final PaletteViewModel model;
  private final TextField field = new TextField();
  private final VBox list = new VBox();
  private final Scroll scroll = new Scroll(list);
  private final Label tryKey = key("⇧⏎");
  private final Label tryHint = new Label();
  private List<Region> rows = List.of();

  /**
   * The palette over all actions.
   *
   * @param onClose takes it away, before what was chosen is done
   */
  public PaletteView(Desk desk, Messages words, Actions actions, Runnable onClose) {
    this.words = words;
    this.onClose = onClose;
    model = new PaletteViewModel(desk, words, actions);
    getStyleClass().addAll("popover", "palette");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    field.setPromptText(words.of("palette.prompt"));
    field.setAccessibleText(words.of("palette.prompt"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(field, scroll, foot());
    model.entriesProperty().subscribe(this::show);
    model.chosenProperty().subscribe(chosen -> mark(chosen.intValue()));
  }

  /** Puts the keyboard into the field. */
  public void begin() {
    field.requestFocus();
  }

  private void show(List<Entry> entries) {
    List<Node> nodes = new ArrayList<>();
    List<Region> lines = new ArrayList<>();
    Optional<Entry.Section> section = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!section.equals(Optional.of(entry.section()))) {
        section = Optional.of(entry.section());
        Label heading = new Label(words.of("palette.section." + entry.section()));
        heading.getStyleClass().addAll("secondary", "palette-section");
        nodes.add(heading);
      }
      Region row = row(entry, i);
      lines.add(row);
      nodes.add(row);
    }
    if (entries.isEmpty()) {
      Label nothing = new Label(words.of("palette.nothing"));
      nothing.getStyleClass().addAll("soft", "palette-section");
      nothing.setWrapText(true);
      nodes.add(nothing);
    }
    rows = List.copyOf(lines);
    list.getChildren().setAll(nodes);
    scroll.setVvalue(0);
    mark(model.chosenProperty().get());
  }

  private Region row(Entry entry, int index) {
    TextFlow title = title(entry);
    Label hint = new Label(entry.hint());
    hint.getStyleClass().add("soft");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, title, hint, gap);
    if (!entry.keys().isEmpty()) row.getChildren().add(key(entry.keys()));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFillHeight(false);
    row.getStyleClass().add("palette-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(entry.title() + ", " + entry.hint());
    row.setOnMouseMoved(move -> model.choose(index));
    row.setOnMouseClicked(
        click -> {
          model.choose(index);
          take(click.isShiftDown() ? model.trial() : model.deed());
        });
    return row;
  }

  /** The title with what was typed standing out. */
  private TextFlow title(Entry entry) {
    String text = entry.title();
    String small = text.toLowerCase(words.locale());
    TextFlow flow = new TextFlow();
    int done = 0;
    while (done < text.length()) {
      int from = text.length();
      int to = text.length();
      for (String word : typed()) {
        int at = indexOfWord(small, word, done);
        if (at >= 0 && at < from) {
          from = at;
          to = at + word.length();
        }
      }
      if (from > done) flow.getChildren().add(said(text.substring(done, from), entry, false));
      if (to > from) flow.getChildren().add(said(text.substring(from, to), entry, true));
      done = to;
    }
    flow.setMinWidth(USE_PREF_SIZE);
    return flow;
  }

  private List<String> typed() {
    Locale locale = words.locale();
    return List.of(model.queryProperty().get().strip().toLowerCase(locale).split("\\s+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static int indexOfWord(String text, String word, int from) {
    if (from == 0 && text.startsWith(word)) return 0;
    int at = text.indexOf(" " + word, Math.max(0, from - 1));
    return at < 0 ? -1 : at + 1;
  }

  private static Text said(String part, Entry entry, boolean typed) {
    Text text = new Text(part);
    text.getStyleClass().add(typed ? "typed" : "said");
    if (!entry.isPossible()) text.getStyleClass().add("unable");
    return text;
  }

  private void mark(int chosen) {
    for (int i = 0; i < rows.size(); i++) rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    if (chosen < rows.size()) scroll.reveal(rows.get(chosen));
    boolean tryable = model.trial().isPresent();
    tryKey.setDisable(!tryable);
    tryHint.setDisable(!tryable);
  }

  private Node foot() {
    tryHint.setText(words.of("palette.try"));
    tryHint.getStyleClass().addAll("secondary", "after-key");
    Label undo = new Label(words.of("palette.undo"));
    undo.getStyleClass().add("secondary");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot =
        new HBox(
            6,
            key("↑"),
            key("↓"),
            hint("palette.choose"),
            key("⏎"),
            hint("palette.do"),
            tryKey,
            tryHint,
            key("Esc"),
            hint("palette.close"),
            gap,
            undo);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("palette-foot");
    return foot;
  }

  private Label hint(String key) {
    Label hint = new Label(words.of(key));
    hint.getStyleClass().addAll("secondary", "after-key");
    return hint;
  }

  private static Label key(String name) {
    Label key = new Label(name);
    key.getStyleClass().add("key");
    key.setMinWidth(USE_PREF_SIZE);
    return key;
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> model.walk(1);
      case UP -> model.walk(-1);
      case ENTER -> take(key.isShiftDown() ? model.trial() : model.deed());
      case ESCAPE -> onClose.run();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void take(Optional<Runnable> wanted) {
    wanted.ifPresent(
        deed -> {
          onClose.run();
          deed.run();
        });
  }
}
