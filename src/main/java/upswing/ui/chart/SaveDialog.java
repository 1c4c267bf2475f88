package upswing.ui.chart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import upswing.ui.Messages;

/** Asks for a file in the way of the operating system. */
public final class SaveDialog implements Destination {

  private final Supplier<Window> owner;
  private final Messages words;
  private final Consumer<String> teller;

  /**
   * A dialog over a window.
   *
   * @param teller shows a sentence when a file could not be written
   */
  public SaveDialog(Supplier<Window> owner, Messages words, Consumer<String> teller) {
    this.owner = owner;
    this.words = words;
    this.teller = teller;
  }

  @Override
  public Optional<Path> ask(String name) {
    return ask(name, List.of());
  }

  @Override
  public Optional<Path> ask(String name, List<String> others) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    String own = name.substring(name.lastIndexOf('.') + 1);
    Stream.concat(Stream.of(own), others.stream())
        .map(ending -> new ExtensionFilter(ending.toUpperCase(words.locale()), "*." + ending))
        .forEach(chooser.getExtensionFilters()::add);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }

  @Override
  public void notWritten(Path file, IOException why) {
    teller.accept(words.of("trends.notSaved", file, why.toString()));
  }
}
