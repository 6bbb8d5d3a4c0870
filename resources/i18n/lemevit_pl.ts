<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Przyjmuj rastry bez układu współrzędnych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Add it to the project as a layer: Run exports the area first.</source>
      <translation>Dodaj go do projektu jako warstwę: uruchomienie najpierw wyeksportuje obszar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also confidence</source>
      <translation>Także pewność</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Także uwaga metatokenów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Ask for the model as .onnx with its weights inside.</source>
      <translation>Poproś o model w formacie .onnx z zawartymi wagami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Przypisz układ współrzędnych warstwie (Warstwa &gt; Definiuj układ współrzędnych warstwy) albo zaznacz „Przyjmuj rastry bez układu współrzędnych” w ustawieniach zaawansowanych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer(s)), then run again.</source>
      <translation>Przypisz właściwy układ współrzędnych warstwie, która go nie ma (Warstwa &gt; Definiuj układ współrzędnych warstwy), i uruchom ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands</source>
      <translation>Kanały</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands after</source>
      <translation>Kanały po</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the CRS of the labels.</source>
      <translation>Sprawdź układ współrzędnych etykiet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Sprawdź sieć i ustawienia proxy w QGIS, a potem spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the path, and that the drive is connected.</source>
      <translation>Sprawdź ścieżkę i czy dysk jest podłączony.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a folder that exists and that you may write to.</source>
      <translation>Wybierz istniejący katalog, w którym możesz zapisywać.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a larger area, or a finer pixel size.</source>
      <translation>Wybierz większy obszar lub mniejszy rozmiar piksela.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a model made for this task.</source>
      <translation>Wybierz model przeznaczony do tego zadania.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a polygon layer with a CRS that overlaps the raster.</source>
      <translation>Wybierz warstwę poligonową z układem współrzędnych, która pokrywa się z rastrem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a raster file such as a GeoTIFF. If it was downloaded, download it again.</source>
      <translation>Wybierz plik rastrowy, np. GeoTIFF. Jeśli został pobrany, pobierz go ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a smaller area, or another output folder.</source>
      <translation>Wybierz mniejszy obszar lub inny katalog wyjściowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer of a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML file.</source>
      <translation>Wybierz warstwę wektorową z pliku GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML lub KML.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer with a field of classes that overlaps the raster.</source>
      <translation>Wybierz warstwę wektorową z polem klas, która pokrywa się z rastrem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area that overlaps the raster.</source>
      <translation>Wybierz obszar, który pokrywa się z rastrem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area with a width and a height.</source>
      <translation>Wybierz obszar o niezerowej szerokości i wysokości.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an installed model or a model file (.onnx).</source>
      <translation>Wybierz zainstalowany model lub plik modelu (.onnx).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another model, or ask the author of this one.</source>
      <translation>Wybierz inny model lub zapytaj autora tego modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Wybierz inny plik wynikowy albo usuń istniejący.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file. The input is never overwritten.</source>
      <translation>Wybierz inny plik wyjściowy. Dane wejściowe nigdy nie są nadpisywane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another value.</source>
      <translation>Wybierz inną wartość.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the bands in the advanced settings, in the order of the model.</source>
      <translation>Wybierz kanały w ustawieniach zaawansowanych, w kolejności modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Wybierz w ustawieniach zaawansowanych urządzenie „auto” albo „cpu”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device cpu in the advanced settings.</source>
      <translation>Wybierz urządzenie cpu w ustawieniach zaawansowanych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the folder of a label set.</source>
      <translation>Wybierz katalog zestawu etykiet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the input values.</source>
      <translation>Wybierz wartości wejściowe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Wybierz precyzję „auto” w ustawieniach zaawansowanych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Wybierz dwa rastry tego samego miejsca; sprawdź, czy pliki obu warstw mają właściwy układ współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>Najpierw przekształć go na GeoTIFF (Raster &gt; Konwersja &gt; Konwertuj format).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to red, green and blue first: Raster &gt; Conversion &gt; PCT to RGB.</source>
      <translation>Najpierw przekształć ją na kanały czerwony, zielony i niebieski: Raster &gt; Konwersja &gt; PCT na RGB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Copy or download the file again.</source>
      <translation>Skopiuj lub pobierz plik ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Correct a shift</source>
      <translation>Popraw przesunięcie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Device</source>
      <translation>Urządzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Download or copy the model again.</source>
      <translation>Pobierz lub skopiuj model ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw a few strokes of at least two classes, close to each other.</source>
      <translation>Narysuj kilka pociągnięć co najmniej dwóch klas, blisko siebie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more of both, join them, or add a band.</source>
      <translation>Narysuj więcej pociągnięć obu klas, połącz te klasy lub dodaj kanał.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more strokes where the map is wrong, and some where it is right.</source>
      <translation>Narysuj więcej pociągnięć tam, gdzie mapa jest błędna, i kilka tam, gdzie jest poprawna.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw some elsewhere.</source>
      <translation>Narysuj kilka w innych miejscach.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw strokes where the raster has data.</source>
      <translation>Rysuj pociągnięcia tam, gdzie raster ma dane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Fill in the missing values when adding the model, or ask its author for a complete card.</source>
      <translation>Uzupełnij brakujące wartości przy dodawaniu modelu lub poproś autora o pełną kartę.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Free disk space and run again, or choose another folder.</source>
      <translation>Zwolnij miejsce na dysku i uruchom ponownie lub wybierz inny katalog.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Input values</source>
      <translation>Wartości wejściowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Leave it out, or warp it to the grid of the others first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Pomiń go lub najpierw dopasuj go do siatki pozostałych (Raster &gt; Odwzorowania &gt; Zmień odwzorowanie).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Open the address in a browser to see whether a login is required.</source>
      <translation>Otwórz adres w przeglądarce, aby sprawdzić, czy wymagane jest logowanie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Other features are used.</source>
      <translation>Używane są inne cechy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Outlines</source>
      <translation>Obrysy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Pixel size</source>
      <translation>Rozmiar piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Precision</source>
      <translation>Precyzja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Remove the interrupted job from the list, or choose another output file.</source>
      <translation>Usuń przerwane zadanie z listy lub wybierz inny plik wyjściowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Report it with the log of the job.</source>
      <translation>Zgłoś to wraz z dziennikiem zadania.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again once nothing writes to the raster. Finished tiles are kept.</source>
      <translation>Uruchom ponownie, gdy nic nie zapisuje do rastra. Gotowe kafelki zostaną zachowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again with the same settings to continue.</source>
      <translation>Uruchom ponownie z tymi samymi ustawieniami, aby kontynuować.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again. If it happens again, check the disk.</source>
      <translation>Uruchom ponownie. Jeśli to się powtórzy, sprawdź dysk.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Uruchom z wcześniejszymi ustawieniami albo wybierz inny plik wynikowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>See the messages of each raster, then run again: finished rasters are kept.</source>
      <translation>Sprawdź komunikaty dla każdego rastra i uruchom ponownie: gotowe rastry zostaną zachowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime again in the panel.</source>
      <translation>Skonfiguruj ponownie środowisko obliczeniowe w panelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime in the panel.</source>
      <translation>Skonfiguruj środowisko obliczeniowe w panelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>Plik zmieniono u źródła: poszukaj nowszej wersji wtyczki.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>These features may not show the classes: install another model, or choose other classes.</source>
      <translation>Te cechy mogą nie rozróżniać klas: zainstaluj inny model lub wybierz inne klasy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Threads</source>
      <translation>Wątki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Zaznacz „Popraw przesunięcie między datami” albo najpierw wpasuj rastry względem siebie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Spróbuj później; jeśli to nie pomoże, plik przeniesiono: poszukaj nowszej wersji.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again. The download continues where it stopped.</source>
      <translation>Spróbuj ponownie. Pobieranie będzie kontynuowane tam, gdzie się zatrzymało.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Spróbuj ponownie; jeśli to się powtórzy, nie używaj pliku: zmieniono go u źródła.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Użyj adresu https; jeśli proxy podmienia certyfikaty, zapytaj jego administratora.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use rasters with the same units for both dates, such as reflectance or 8 bit.</source>
      <translation>Użyj dla obu dat rastrów w tych samych jednostkach, na przykład reflektancji albo wartości 8-bitowych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Views of each tile</source>
      <translation>Widoki każdego kafelka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Wait for the other run to end, or choose another output file.</source>
      <translation>Poczekaj na koniec drugiego uruchomienia lub wybierz inny plik wyjściowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Najpierw zmień jego odwzorowanie (Raster &gt; Odwzorowania &gt; Zmień odwzorowanie).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Ostrzeżenia z tych obliczeń: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the GPU ({})</source>
      <translation>Działa na GPU ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU runtime)</source>
      <translation>Działa na procesorze (brak środowiska dla GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU)</source>
      <translation>Działa na procesorze (brak GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Show why no GPU is used</source>
      <translation>Pokaż, dlaczego GPU nie jest używane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Why?</source>
      <translation>Dlaczego?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>With an NVIDIA GPU, set up the runtime for it under Inference runtime.</source>
      <translation>Jeśli masz GPU firmy NVIDIA, zainstaluj dla niego środowisko w sekcji „Środowisko obliczeniowe”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>just now</source>
      <translation>przed chwilą</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>{}: {} times as fast as the processor, same classes (measured {})</source>
      <translation>{}: {} razy szybciej niż procesor, te same klasy (zmierzono: {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Anulowanie…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Details</source>
      <translation>Szczegóły</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Środowisko obliczeniowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Map</source>
      <translation>Mapowanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Teach</source>
      <translation>Uczenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Dodaj do projektu warstwę poligonową albo wybierz inny obszar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>All {}: none is selected</source>
      <translation>Wszystkie obiekty ({}): żaden nie jest zaznaczony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Przeciągnij prostokąt na mapie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map; Esc ends drawing</source>
      <translation>Przeciągnij prostokąt na mapie; Esc kończy rysowanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw</source>
      <translation>Rysuj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw a rectangle on the map, or choose another area.</source>
      <translation>Narysuj prostokąt na mapie albo wybierz inny obszar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Narysowany prostokąt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Obszar mapy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No polygon layer is selected.</source>
      <translation>Nie wybrano warstwy poligonowej.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle has been drawn.</source>
      <translation>Nie narysowano prostokąta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Part of the raster to process</source>
      <translation>Część rastra do przetworzenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer</source>
      <translation>Warstwa poligonowa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Cała warstwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} of {} selected</source>
      <translation>zaznaczono {} z {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} × {} map units</source>
      <translation>{} × {} jednostek mapy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Kanały modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Preview of the first three bands</source>
      <translation>Podgląd pierwszych trzech kanałów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Raster band for this band of the model</source>
      <translation>Kanał rastra dla tego kanału modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/device_combo.py" />
      <source>'auto' uses the fastest device that is available.</source>
      <translation>„auto” używa najszybszego dostępnego urządzenia.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Add a small drone image to the project and map it</source>
      <translation>Dodaj do projektu mały obraz z drona i zmapuj go</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Advanced</source>
      <translation>Zaawansowane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Area</source>
      <translation>Obszar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Expert</source>
      <translation>Ekspert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Metres; native for the pixels of the raster; empty for those of the model</source>
      <translation>Metry; „native”: piksele rastra; puste: piksele modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Wynik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Task</source>
      <translation>Zadanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Try it with the sample image</source>
      <translation>Wypróbuj na przykładowym obrazie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Type of analysis</source>
      <translation>Rodzaj analizy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level</source>
      <translation>Poziom powiększenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered</source>
      <translation>Poziom powiększenia, w którym rysowana jest warstwa kafelków (XYZ, WMTS)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model</source>
      <translation>z modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model ({})</source>
      <translation>z modelu ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the pixel size</source>
      <translation>z rozmiaru piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>of the raster</source>
      <translation>rastra</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run asks before the area is read from its server.</source>
      <translation>Raster zdalny: Uruchom zapyta, zanim obszar zostanie odczytany z serwera.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run exports the area first, with all its values.</source>
      <translation>Raster zdalny: „Uruchom” najpierw wyeksportuje obszar ze wszystkimi wartościami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run reads the blocks of the area from its server first.</source>
      <translation>Raster zdalny: Uruchom najpierw odczyta bloki obszaru z serwera.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>„Przed” i „Po” to ta sama warstwa: wynik nie pokaże żadnej zmiany.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Imagery: {}</source>
      <translation>Obrazy: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>In a zip archive: Run unpacks the raster first.</source>
      <translation>W archiwum zip: „Uruchom” najpierw rozpakowuje raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Warstwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Not a plain file: Run exports the area first, with all its values.</source>
      <translation>To nie jest zwykły plik: „Uruchom” najpierw wyeksportuje obszar ze wszystkimi wartościami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Zamień „Przed” i „Po”</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Zamień „Przed” i „Po” ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Rasters</source>
      <translation>Rastry</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several layers, files or a folder as one raster (mosaic)</source>
      <translation>Kilka warstw, plików lub folder jako jeden raster (mozaika)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several rasters as one</source>
      <translation>Kilka rastrów jako jeden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Kanały rastra w kolejności modelu, np. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/output_file.py" />
      <source>Output file</source>
      <translation>Plik wynikowy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading.py" />
      <source>Choose a layer and a model.</source>
      <translation>Wybierz warstwę i model.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Assign raster bands to the bands of the model by name, with a preview</source>
      <translation>Przypisz kanały rastra do kanałów modelu według nazw, z podglądem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Change…</source>
      <translation>Zmień…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Sentinel-2 reflectance</source>
      <translation>Reflektancja Sentinel-2</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Values of the raster that become the 8-bit pixels of the model; automatic: by model and pixel type</source>
      <translation>Wartości rastra, które stają się 8-bitowymi pikselami modelu; automatycznie: według modelu i typu piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as displayed</source>
      <translation>jak wyświetlane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as stored</source>
      <translation>jak zapisane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>automatic</source>
      <translation>automatycznie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>between minimum and maximum</source>
      <translation>między minimum a maksimum</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>not known</source>
      <translation>nieznane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>percentiles 2 to 98</source>
      <translation>percentyle od 2 do 98</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>Run asks for it first. Servers can also be added in Settings &gt; Options &gt; LeMeViT.</source>
      <translation>„Uruchom” najpierw o to zapyta. Serwery można też dodać w Ustawienia &gt; Opcje &gt; LeMeViT.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>The run is estimated once {} is an agreed server.</source>
      <translation>Przebieg zostanie oszacowany, gdy {} będzie zaakceptowanym serwerem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>A job was interrupted.</source>
      <translation>Zlecenie zostało przerwane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Agree and run</source>
      <translation>Zgódź się i uruchom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Existing files: {}</source>
      <translation>Istniejące pliki: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Export and run</source>
      <translation>Eksportuj i uruchom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Keep both</source>
      <translation>Zachowaj oba</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Later</source>
      <translation>Później</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Replace</source>
      <translation>Zastąp</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Resume</source>
      <translation>Wznów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} is not an agreed server. Read up to {} MB of the raster from it?</source>
      <translation>{} nie jest zaakceptowanym serwerem. Odczytać z niego do {} MB rastra?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} jobs were interrupted.</source>
      <translation>Przerwane zlecenia: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No segmentation model is installed.</source>
      <translation>Nie zainstalowano modelu segmentacji.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation>Zainstaluj wtyczkę ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation>Przykład: Banepa, Nepal (CC BY 4.0)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The other models are in the offline bundle and in the models wheel (Models…).</source>
      <translation>Pozostałe modele są w paczce offline i w pliku wheel z modelami (Modele…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The sample image {} could not be opened.</source>
      <translation>Nie udało się otworzyć przykładowego obrazu {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>LeMeViT help</source>
      <translation>Pomoc LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>The help is in English.</source>
      <translation>Pomoc jest w języku angielskim.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Anuluj zlecenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {}</source>
      <translation>Anulowano przy {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Continue the job from its last finished tile</source>
      <translation>Kontynuuj zlecenie od ostatniego gotowego kafelka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Niepowodzenie: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {}</source>
      <translation>Przerwano przy {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Zlecenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Zlecenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Zlecenia: trwające, czekające, zakończone i przerwane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Dziennik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Dziennik zlecenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Komunikaty procesu roboczego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove the job from the list and delete its unfinished work</source>
      <translation>Usuń zlecenie z listy i skasuj jego niedokończoną pracę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Raport</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Pokaż wynik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show the settings, messages and report of the job</source>
      <translation>Pokaż ustawienia, komunikaty i raport zlecenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation>Uruchamianie…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation>Stan</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop the job, or remove it from the queue</source>
      <translation>Zatrzymaj zlecenie albo usuń je z kolejki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation>Czeka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Warnings</source>
      <translation>Ostrzeżenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom to the result</source>
      <translation>Powiększ do wyniku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add</source>
      <translation>Dodaj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add a model</source>
      <translation>Dodaj model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Assumed and missing (*) values; correct them if necessary</source>
      <translation>Wartości przyjęte i brakujące (*); w razie potrzeby popraw</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check again</source>
      <translation>Sprawdź ponownie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check the file again with the values above</source>
      <translation>Sprawdź plik ponownie z wartościami powyżej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Checking the file…</source>
      <translation>Sprawdzanie pliku…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file to see its description here.</source>
      <translation>Wybierz plik, aby zobaczyć tutaj jego opis.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Description</source>
      <translation>Opis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Missing information</source>
      <translation>Brakujące informacje</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Plik modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nazwa modelu na liście</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX model (LeMeViT, Deepness, Ultralytics, MLM, plain) or checkpoint</source>
      <translation>Model ONNX (LeMeViT, Deepness, Ultralytics, MLM, bez metadanych) albo punkt kontrolny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Test the model on one tile and install it</source>
      <translation>Przetestuj model na jednym kafelku i zainstaluj go</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>Model można dodać.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Trial image</source>
      <translation>Obraz próbny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>from the file</source>
      <translation>z pliku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>Dodano {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a file…</source>
      <translation>Dodaj plik…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a folder…</source>
      <translation>Dodaj folder…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Adding models from {}…</source>
      <translation>Dodawanie modeli z {}…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>All of them are installed already.</source>
      <translation>Wszystkie są już zainstalowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Folder of models (.onnx)</source>
      <translation>Folder z modelami (.onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>From a bundle or wheel…</source>
      <translation>Z paczki lub pliku wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Installing the models</source>
      <translation>Instalowanie modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Offline bundle or models wheel</source>
      <translation>Paczka offline lub plik wheel z modelami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>The models were installed.</source>
      <translation>Modele zostały zainstalowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Less</source>
      <translation>Mniej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>More</source>
      <translation>Więcej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Show classes, bands, pixel size, validation and licence of the model</source>
      <translation>Pokaż klasy, kanały, rozmiar piksela, walidację i licencję modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Add model files, a folder of them, an offline bundle or a models wheel</source>
      <translation>Dodaj pliki modeli, folder z nimi, paczkę offline lub plik wheel z modelami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Anuluj pobieranie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. The next download continues from here.</source>
      <translation>Anulowano. Następne pobieranie będzie kontynuowane od tego miejsca.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Usuń plik modelu z folderu modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download all models ({} MB) from the package index?
Their file is verified by its SHA-256.</source>
      <translation>Pobrać wszystkie modele ({} MB) z indeksu pakietów?
Ich plik jest sprawdzany na podstawie sumy SHA-256.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>Pobrać {} ({} MB) z {}?
Licencja: {}.
Przed dodaniem plik zostanie sprawdzony na podstawie sumy SHA-256.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download, verify and install the model</source>
      <translation>Pobierz, sprawdź i zainstaluj model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Downloading…</source>
      <translation>Pobieranie…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download…</source>
      <translation>Pobierz…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Zainstalowane modele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It replaces the installed model of the same name.</source>
      <translation>Zastąpi zainstalowany model o tej samej nazwie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models of the plugin cannot be removed</source>
      <translation>Modeli wtyczki nie można usunąć</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models to download</source>
      <translation>Modele do pobrania</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Nothing was downloaded.</source>
      <translation>Niczego nie pobrano.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Progress of the download</source>
      <translation>Postęp pobierania</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Reading the list of models…</source>
      <translation>Odczytywanie listy modeli…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>Usunąć model {}? Jego plik zostanie skasowany.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Usuń…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>Usuwanie…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Stop the download; the next one continues from there</source>
      <translation>Zatrzymaj pobieranie; następne będzie kontynuowane od tego miejsca</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} more models are not published yet.</source>
      <translation>Inne modele, jeszcze nieopublikowane: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} of {} MB</source>
      <translation>{} z {} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s left</source>
      <translation>pozostało {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file (.onnx) for this run</source>
      <translation>Plik modelu (.onnx) dla tego uruchomienia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Plik modelu; jest sprawdzany przy uruchomieniu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models…</source>
      <translation>Wszystkie modele…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of the model, other files, all models</source>
      <translation>Karta modelu, inne pliki, wszystkie modele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of this model…</source>
      <translation>Karta tego modelu…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Check, test and install a model file</source>
      <translation>Sprawdź, przetestuj i zainstaluj plik modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Classes, bands, pixel size, licence, scores</source>
      <translation>Klasy, kanały, rozmiar piksela, licencja, oceny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Example of the model's use</source>
      <translation>Przykład zastosowania modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Installed models for the chosen task</source>
      <translation>Zainstalowane modele dla wybranego zadania</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Model card</source>
      <translation>Karta modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Models…</source>
      <translation>Modele…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>No model of this task is installed. Models… shows what can be downloaded, and adds files of yours.</source>
      <translation>Dla tego zadania nie zainstalowano modelu. „Modele…” pokazuje, co można pobrać, i pozwala dodać własne pliki.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Remove added ones, download from the catalogue</source>
      <translation>Usuwanie dodanych, pobieranie z katalogu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a file without adding it…</source>
      <translation>Użyj pliku bez dodawania…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>From</source>
      <translation>Pochodzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Licence</source>
      <translation>Licencja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>added</source>
      <translation>dodany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>another version is installed</source>
      <translation>zainstalowana jest inna wersja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>can be downloaded</source>
      <translation>można pobrać</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>installed</source>
      <translation>zainstalowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>the plugin</source>
      <translation>wtyczka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>usable</source>
      <translation>gotowy do użycia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Picture of the trial</source>
      <translation>Obraz wyniku próby</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>The model is tried on one tile of this image before it is added</source>
      <translation>Przed dodaniem model jest testowany na jednym kafelku tego obrazu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Tile and result of the model</source>
      <translation>Kafelek i wynik modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Agreed servers</source>
      <translation>Zaakceptowane serwery</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Wątki CPU sieci</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Catalogue of models</source>
      <translation>Katalog modeli do pobrania</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation>Domyślne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads apply to the panel. Processing tools have their own parameters.</source>
      <translation>Urządzenie i wątki dotyczą panelu. Algorytmy processingu mają własne parametry.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder for runtimes set up by the panel; empty for your data folder</source>
      <translation>Folder środowisk instalowanych przez panel; puste oznacza Twój folder danych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder searched first for models; empty for your models folder</source>
      <translation>Folder, w którym najpierw szuka się modeli; puste oznacza Twój folder modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>List of models to download; empty for the list of the plugin</source>
      <translation>Lista modeli do pobrania; puste oznacza listę wtyczki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Folder modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python with the inference runtime; empty for the one set up by the panel</source>
      <translation>Python ze środowiskiem obliczeniowym; puste oznacza zainstalowany przez panel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Restore the default values</source>
      <translation>Przywróć wartości domyślne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Folder środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Servers from which the area of a remote raster may be read, one per line</source>
      <translation>Serwery, z których można odczytać obszar zdalnego rastra, po jednym w wierszu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one per processor core</source>
      <translation>jeden na rdzeń procesora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Cancelled. Run again with the same settings to continue.</source>
      <translation>Anulowano. Uruchom ponownie z tymi samymi ustawieniami, aby kontynuować.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Device: {}</source>
      <translation>Urządzenie: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Done in {} s on {}.</source>
      <translation>Gotowe w {} s na {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Estimated for the run: {}.</source>
      <translation>Oszacowanie obliczeń: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Failed</source>
      <translation>Niepowodzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Open folder</source>
      <translation>Otwórz folder</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>The project of this job was closed. Its results are in {}.</source>
      <translation>Projekt tego zlecenia został zamknięty. Jego wyniki są w {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Warning: {}</source>
      <translation>Ostrzeżenie: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Zoom</source>
      <translation>Powiększ</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Correct…</source>
      <translation>Popraw…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity</source>
      <translation>Krycie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity of the last result</source>
      <translation>Krycie ostatniego wyniku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show or hide the last result, to compare it with the imagery</source>
      <translation>Pokaż lub ukryj ostatni wynik, aby porównać go z obrazem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show result ({})</source>
      <translation>Pokaż wynik ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>This is wrong here: paint what is there, and the model learns it</source>
      <translation>Tu jest błąd: zaznacz pędzlem, co tu jest, a model się tego nauczy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Area (m²)</source>
      <translation>Powierzchnia (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Wybierz inny folder.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy table</source>
      <translation>Kopiuj tabelę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy the table to the clipboard</source>
      <translation>Kopiuj tabelę do schowka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Objects</source>
      <translation>Obiekty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Pixels</source>
      <translation>Piksele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Results by class</source>
      <translation>Wyniki według klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save the table</source>
      <translation>Zapisz tabelę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Share (%)</source>
      <translation>Udział (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>Tabeli nie można zapisać do {}: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Zapisz tabelę do pliku tekstowego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept</source>
      <translation>Akceptuj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept the object and go to the next</source>
      <translation>Zaakceptuj obiekt i przejdź do następnego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accepted, changed and drawn objects as a new layer for training</source>
      <translation>Zaakceptowane, zmienione i narysowane obiekty jako nowa warstwa do uczenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Back to the object before</source>
      <translation>Wróć do poprzedniego obiektu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Choose a layer.</source>
      <translation>Wybierz warstwę.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Draw missing</source>
      <translation>Dorysuj brakujące</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Edit the layer with the tools of QGIS. New features are added as objects.</source>
      <translation>Edytuj warstwę narzędziami QGIS. Nowe obiekty są dodawane do przeglądu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Layer of objects to review, preferably with scores</source>
      <translation>Warstwa obiektów do przejrzenia, najlepiej z ocenami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>LeMeViT review</source>
      <translation>Przegląd LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next</source>
      <translation>Następny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next object, the most doubtful first</source>
      <translation>Następny obiekt, najpierw najbardziej wątpliwy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Previous</source>
      <translation>Poprzedni</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject</source>
      <translation>Odrzuć</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject the object and go to the next</source>
      <translation>Odrzuć obiekt i przejdź do następnego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Show the page Teach with the reviewed objects as examples</source>
      <translation>Pokaż stronę Uczenie z przejrzanymi obiektami jako przykładami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Take the last step back</source>
      <translation>Cofnij ostatni krok</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Teach with these</source>
      <translation>Ucz na tych obiektach</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Undo</source>
      <translation>Cofnij</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Use as labels</source>
      <translation>Użyj jako etykiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} labels in {}</source>
      <translation>Etykiet: {}, plik {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} objects to review</source>
      <translation>Obiektów do przejrzenia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Histogram of scores</source>
      <translation>Histogram ocen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Lowest score shown</source>
      <translation>Najniższa pokazywana ocena</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Objects with a lower score are hidden on the map; nothing is deleted</source>
      <translation>Obiekty z niższą oceną są ukrywane na mapie; nic nie jest usuwane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>Accept some objects first.</source>
      <translation>Najpierw zaakceptuj kilka obiektów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>No object was accepted yet.</source>
      <translation>Nie zaakceptowano jeszcze żadnego obiektu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Check whether its file is open elsewhere.</source>
      <translation>Sprawdź, czy plik nie jest otwarty gdzie indziej.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Save it as a GeoPackage and review that.</source>
      <translation>Zapisz ją jako GeoPackage i przejrzyj ten plik.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The change could not be saved in the layer {}.</source>
      <translation>Nie udało się zapisać zmiany w warstwie {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The layer {} cannot be changed.</source>
      <translation>Warstwy {} nie można zmienić.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Accepted</source>
      <translation>Zaakceptowane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Changed or drawn</source>
      <translation>Zmienione lub narysowane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Objects by class and state</source>
      <translation>Obiekty według klasy i stanu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Open</source>
      <translation>Nieprzejrzane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision {} ({} to {} with {} confidence; {} of {})</source>
      <translation>Precyzja {} (od {} do {} przy poziomie ufności {}; {} z {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision: review some objects</source>
      <translation>Precyzja: przejrzyj kilka obiektów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Rejected</source>
      <translation>Odrzucone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>accepted</source>
      <translation>zaakceptowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>class changed</source>
      <translation>klasa zmieniona</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>drawn</source>
      <translation>narysowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>rejected</source>
      <translation>odrzucony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Dodaj do kolejki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check the inputs and estimate time, disk space and memory, without writing files</source>
      <translation>Sprawdź dane wejściowe i oszacuj czas, miejsce na dysku i pamięć, bez zapisywania plików</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Oszacuj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Many rasters…</source>
      <translation>Wiele rastrów…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map a folder or several rasters, each for itself or as one mosaic</source>
      <translation>Mapuj folder lub kilka rastrów, każdy osobno lub jako jedną mozaikę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Otwórz pomoc: szybki start, zadania, modele, rozwiązywanie problemów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Podgląd</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview, estimate or queue</source>
      <translation>Podgląd, oszacowanie lub kolejka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process only the centre of the map view, as a temporary layer</source>
      <translation>Przetwórz tylko środek widoku mapy, jako warstwę tymczasową</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process the area in the background</source>
      <translation>Przetwórz obszar w tle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation>Postęp obliczeń</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation>Gotowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation>Uruchom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run after the jobs in the queue</source>
      <translation>Uruchom po zleceniach w kolejce</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop the run; a new run with the same settings continues it</source>
      <translation>Zatrzymaj obliczenia; nowe z tymi samymi ustawieniami je kontynuują</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Ostrzeżenia z obliczeń</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>{} more warnings are in the log of the job.</source>
      <translation>Dalsze ostrzeżenia ({}) są w dzienniku zlecenia.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Add {} ({} MB)</source>
      <translation>Dodaj {} ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Engines</source>
      <translation>Silniki obliczeniowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Remove {}</source>
      <translation>Usuń {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was added. It is not faster than the processor.</source>
      <translation>Dodano {}. Nie jest szybszy niż procesor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was removed.</source>
      <translation>Usunięto {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Program Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Choose Python…</source>
      <translation>Wybierz Pythona…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Copy diagnostics report</source>
      <translation>Kopiuj raport diagnostyczny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Folder plików wheel (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Zainstaluj z folderu plików wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Zainstaluj z paczki offline (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from the package index</source>
      <translation>Zainstaluj z indeksu pakietów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Paczka offline albo plik zip z plikami wheel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes</source>
      <translation>Usuń stare środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Usuń stare środowiska ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Pobierz {} MB i zainstaluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Downloads the runtime, then maps the sample image</source>
      <translation>Pobiera środowisko, a potem mapuje przykładowy obraz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Dla GPU firmy NVIDIA i procesora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For the processor</source>
      <translation>Dla procesora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Rodzaj środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Więcej o środowisku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Packages are missing in this Python. A new runtime will be created from it.</source>
      <translation>W tym Pythonie brakuje pakietów. Zostanie z niego utworzone nowe środowisko.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Postęp instalacji</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Zainstaluj środowisko obliczeniowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up</source>
      <translation>Zainstaluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up again ({} MB)</source>
      <translation>Zainstaluj ponownie ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try</source>
      <translation>Zainstaluj i wypróbuj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try ({} MB)</source>
      <translation>Zainstaluj i wypróbuj ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>Raport diagnostyczny jest w schowku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>Środowisko obliczeniowe: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The models were not installed: {}</source>
      <translation>Modele nie zostały zainstalowane: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>Środowisko dla GPU wymaga aktualnego sterownika NVIDIA; jest znacznie większe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>This Python has all required packages.</source>
      <translation>Ten Python ma wszystkie wymagane pakiety.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Try again</source>
      <translation>Spróbuj ponownie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Add PyTorch</source>
      <translation>Dodaj PyTorch</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Improving needs PyTorch. {} MB are downloaded to {} and take {} MB there.</source>
      <translation>Ulepszanie wymaga PyTorch. {} MB zostanie pobrane do {} i zajmie tam {} MB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Clear</source>
      <translation>Wyczyść</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on a few examples in the map.</source>
      <translation>Kliknij kilka przykładów na mapie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on examples in the map. Shift or the right button adds a counter-example, Ctrl+Z undoes a click</source>
      <translation>Kliknij przykłady na mapie. Shift lub prawy przycisk dodaje kontrprzykład, Ctrl+Z cofa kliknięcie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Features: {}.</source>
      <translation>Cechy: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Find more like this</source>
      <translation>Znajdź więcej takich</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Looking for similar places…</source>
      <translation>Szukanie podobnych miejsc…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Remove the examples and the map of similar places</source>
      <translation>Usuń przykłady i mapę podobnych miejsc</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Save the similarity of the whole layer as a raster</source>
      <translation>Zapisz podobieństwo całej warstwy jako raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Saved as {}.</source>
      <translation>Zapisano jako {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Search the layer…</source>
      <translation>Przeszukaj warstwę…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/similar_view.py" />
      <source>Similar places (live)</source>
      <translation>Podobne miejsca (na żywo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Class {}</source>
      <translation>Klasa {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Colour of the class</source>
      <translation>Kolor klasy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class</source>
      <translation>Rysuj pociągnięcia tej klasy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class (key {})</source>
      <translation>Rysuj pociągnięcia tej klasy (klawisz {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Everything else</source>
      <translation>Wszystko inne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Name of the class</source>
      <translation>Nazwa klasy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Strokes</source>
      <translation>Pociągnięcia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>What I map</source>
      <translation>To, co mapuję</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Add a class</source>
      <translation>Dodaj klasę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Areas: a class for every pixel</source>
      <translation>Powierzchnie: klasa dla każdego piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Brush (B)</source>
      <translation>Pędzel (B)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Kind</source>
      <translation>Rodzaj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Labels</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Left button draws, right button or E erases, Shift makes a line straight, 1 to 9 choose the class</source>
      <translation>Lewy przycisk rysuje, prawy lub klawisz E wymazuje, Shift prostuje linię, klawisze od 1 do 9 wybierają klasę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Live map of the view</source>
      <translation>Mapa widoku na żywo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Map the area…</source>
      <translation>Mapuj obszar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Next place</source>
      <translation>Następne miejsce</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects are clicked on, or drawn across from corner to corner</source>
      <translation>Obiekty klika się albo kreśli się przez nie od rogu do rogu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects: a box for each</source>
      <translation>Obiekty: ramka dla każdego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>On the map, C hides it and shows it again</source>
      <translation>Na mapie klawisz C ukrywa ją i pokazuje ponownie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Raster layer on which the strokes are drawn</source>
      <translation>Warstwa rastrowa, na której rysowane są pociągnięcia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save as model…</source>
      <translation>Zapisz jako model…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model and choose area and output of a run with it</source>
      <translation>Zapisz model i wybierz obszar oraz plik wynikowy dla jego uruchomienia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model as a file and add it to the list of models</source>
      <translation>Zapisz model do pliku i dodaj go do listy modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Undo the last stroke or change of a class (Ctrl+Z on the map)</source>
      <translation>Cofnij ostatnie pociągnięcie lub ostatnią zmianę klasy (Ctrl+Z na mapie)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Zoom to the place of the view where a stroke is most useful</source>
      <translation>Powiększ do miejsca widoku, w którym pociągnięcie jest najbardziej przydatne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Cancelled. Finished steps are kept.</source>
      <translation>Anulowano. Gotowe kroki są zachowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve</source>
      <translation>Ulepsz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve…</source>
      <translation>Ulepsz…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving</source>
      <translation>Ulepszanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving did not help (right for {} of {} strokes, before for {}). Nothing was changed.</source>
      <translation>Ulepszanie nie pomogło (poprawnie dla {} z {} pociągnięć, przedtem dla {}). Nic nie zmieniono.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Resume improving</source>
      <translation>Wznów ulepszanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Saved as {}: right for {} of {} strokes it had not seen, before for {}.</source>
      <translation>Zapisano jako {}: poprawnie dla {} z {} pociągnięć, których model nie widział, przedtem dla {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Train the network further on the examples, for some minutes. The result is kept only if it is better</source>
      <translation>Trenuj sieć dalej na przykładach przez kilka minut. Wynik jest zachowywany tylko wtedy, gdy jest lepszy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and click on at least five objects, or draw across each of them.</source>
      <translation>Wybierz klasę, naciśnij „Pędzel” i kliknij co najmniej pięć obiektów albo przekreśl każdy z nich.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and draw a few strokes on the map.</source>
      <translation>Wybierz klasę, naciśnij „Pędzel” i narysuj kilka pociągnięć na mapie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Only '{}' has strokes. Draw a few strokes of another class next to them.</source>
      <translation>Tylko „{}” ma pociągnięcia. Narysuj obok kilka pociągnięć innej klasy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>All are one class</source>
      <translation>Wszystkie to jedna klasa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Existing features that are used together with the strokes. Of a reviewed layer, only reviewed features are used.</source>
      <translation>Istniejące obiekty używane razem z pociągnięciami. Z warstwy po przeglądzie używane są tylko przejrzane obiekty.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Field with the classes</source>
      <translation>Pole z klasami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Layer of labels</source>
      <translation>Warstwa etykiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/live_view.py" />
      <source>Live map (Teach)</source>
      <translation>Mapa na żywo (Uczenie)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/page.py" />
      <source>The view is too large. Only its middle was mapped.</source>
      <translation>Widok jest za duży. Zmapowano tylko jego środek.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/saving.py" />
      <source>Save as model</source>
      <translation>Zapisz jako model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Comparing kinds of features…</source>
      <translation>Porównywanie rodzajów cech…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Looking for doubtful places…</source>
      <translation>Szukanie miejsc wątpliwych…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Mapping the view…</source>
      <translation>Mapowanie widoku…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Saving the model…</source>
      <translation>Zapisywanie modelu…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>The model is uncertain here. Draw a stroke of the right class in the middle of the view.</source>
      <translation>Model nie ma tu pewności. Narysuj pociągnięcie właściwej klasy na środku widoku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>There is no uncertain place in this view.</source>
      <translation>W tym widoku nie ma niepewnych miejsc.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>A map with a single class would be right for {}.</source>
      <translation>Mapa z jedną klasą byłaby poprawna dla {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Correcting did not help so far: nothing was changed. Draw more strokes.</source>
      <translation>Poprawianie jak dotąd nie pomogło: nic nie zmieniono. Narysuj więcej pociągnięć.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes of each class to see the score here.</source>
      <translation>Narysuj co najmniej trzy pociągnięcia każdej klasy, aby zobaczyć tu ocenę.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes where the result is wrong, each of the class that is there.</source>
      <translation>Narysuj co najmniej trzy pociągnięcia tam, gdzie wynik jest błędny, każde w klasie, która faktycznie tam jest.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Expected accuracy elsewhere: {}.</source>
      <translation>Oczekiwana dokładność w innych miejscach: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Found {} of {} objects it had not seen ({}), with {} false alarms around them.</source>
      <translation>Znaleziono {} z {} obiektów, których model nie widział ({}); fałszywe alarmy wokół nich: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Next best: {} ({} of {}).</source>
      <translation>Następne w kolejności: {} ({} z {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} corrections it had not seen, before for {}; {} of the rest stays as it was.</source>
      <translation>Poprawnie dla {} z {} poprawek, których model nie widział, przedtem dla {}; {} reszty pozostaje bez zmian.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} strokes it had not seen ({}).</source>
      <translation>Poprawnie dla {} z {} pociągnięć, których model nie widział ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>„{}” jest grupą warstw.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check the address and the network, then add the layer again.</source>
      <translation>Sprawdź adres i sieć, a potem dodaj warstwę ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Sprawdź, czy nie został przeniesiony i czy jego dysk jest podłączony, albo wybierz inną warstwę.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Wybierz GeoTIFF albo inny plik rastrowy; otwórz go gdzie indziej, aby zobaczyć, czy jest kompletny.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a model.</source>
      <translation>Wybierz model.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Wybierz warstwę rastrową: obraz w pliku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Wybierz zasięg, który nakłada się na raster, albo zostaw pole puste, aby użyć całego rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation>Wybierz zainstalowany model albo ścieżkę pliku .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose another file for the result.</source>
      <translation>Wybierz inny plik dla wyniku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation>Wybierz jedną warstwę; aby zmapować kilka, użyj przetwarzania wsadowego.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Narysuj lub wybierz zasięg o niezerowej szerokości i wysokości albo zostaw pole puste, aby użyć całego rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Najpierw ją wyeksportuj: prawy przycisk, Eksport &gt; Zapisz jako… z opcją „wyrenderowany obraz” albo „surowe dane”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>No model is chosen.</source>
      <translation>Nie wybrano modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Napraw jej źródło danych (prawy przycisk, Napraw źródło danych…) albo dodaj ją ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Run it from the LeMeViT panel, which exports it first, or export it (right-click, Export &gt; Save As…).</source>
      <translation>Uruchom z panelu LeMeViT, który najpierw go eksportuje, albo wyeksportuj (prawy przycisk, Eksport &gt; Zapisz jako…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>Zasięg {} nie ma powierzchni.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>Zasięg {} leży poza rastrem, który obejmuje {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The file {} does not exist.</source>
      <translation>Plik {} nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' could not be opened.</source>
      <translation>Nie udało się otworzyć warstwy „{}”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation>Warstwa „{}” nie jest lokalnym plikiem rastrowym.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation>Warstwa „{}” nie jest rastrem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The model {} was not found in {}.</source>
      <translation>Nie znaleziono modelu {} w {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The output {} is the input raster.</source>
      <translation>Wynik {} jest rastrem wejściowym.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The raster {} has no CRS.</source>
      <translation>Raster {} nie ma układu współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The remote raster {} could not be read.</source>
      <translation>Nie udało się odczytać zdalnego rastra {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is a remote raster, not a local file.</source>
      <translation>{} to raster zdalny, a nie plik lokalny.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} nie jest rastrem, który QGIS umie otworzyć.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} lies in an archive.</source>
      <translation>{} znajduje się w archiwum.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Band {} of the layer '{}' is not displayed.</source>
      <translation>Kanał {} warstwy „{}” nie jest wyświetlany.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Display the bands of the model, or choose other input values.</source>
      <translation>Wyświetl kanały modelu lub wybierz inne wartości wejściowe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>Check the disk and the rights of the folder.</source>
      <translation>Sprawdź dysk i uprawnienia do folderu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>The examples cannot be saved: {}</source>
      <translation>Nie można zapisać przykładów: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Assign the right CRS to both layers.</source>
      <translation>Przypisz obu warstwom właściwy układ współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Choose the field with the classes.</source>
      <translation>Wybierz pole z klasami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The field {} has more than {} values.</source>
      <translation>Pole {} ma więcej niż {} wartości.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The layer {} cannot be brought to the CRS of the raster: {}</source>
      <translation>Warstwy {} nie można przekształcić do układu współrzędnych rastra: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation>Obszaru „{}” nie można skopiować: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation>Mapa nie pokazuje warstwy „{}”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation>Powiększ do warstwy i ponów podgląd.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Choose rasters with the same CRS, bands and pixel type.</source>
      <translation>Wybierz rastry o tym samym układzie współrzędnych, kanałach i typie pikseli.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Mosaic of {} rasters</source>
      <translation>Mozaika z {} rastrów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} ({} rasters)</source>
      <translation>{} (liczba rastrów: {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} cannot be part of the mosaic.</source>
      <translation>{} nie może być częścią mozaiki.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>Pixels of {} m; the model was made for {} to {} m. Take the result with care.</source>
      <translation>Piksele {} m; model powstał dla pikseli od {} do {} m. Traktuj wynik z ostrożnością.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The card of the model is not known; the run checks it.</source>
      <translation>Karta modelu nie jest znana; zostanie sprawdzona po uruchomieniu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer has {} values, the model takes {}.</source>
      <translation>Warstwa ma wartości typu {}, model przyjmuje {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer is a palette image: band {} holds numbers of colours.</source>
      <translation>Warstwa jest obrazem z paletą: kanał {} zawiera numery kolorów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The model needs the bands {}. Assign bands of the layer to them.</source>
      <translation>Model wymaga kanałów {}. Przypisz im kanały warstwy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>no CRS</source>
      <translation>brak układu współrzędnych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m</source>
      <translation>piksele {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m, resampled to {} m</source>
      <translation>piksele {} m, resampling do {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>scale and offset of the file applied</source>
      <translation>z zastosowaną skalą i przesunięciem z pliku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as reflectance</source>
      <translation>wartości {} jako reflektancja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as stored</source>
      <translation>wartości {} jak zapisane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values scaled to 8 bits</source>
      <translation>wartości {} przeskalowane do 8 bitów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Sprawdź usługę i sieć, a potem uruchom ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Wybierz mniejszy obszar albo pobierz obrazy jako plik.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Wybierz obszar na mapie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Exporting {}</source>
      <translation>Eksportowanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>Renderowanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Set a pixel size in metres instead.</source>
      <translation>Zamiast tego podaj rozmiar piksela w metrach.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>Obszar ma wymiary {} × {} px przy rozmiarze piksela modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>Warstwy „{}” nie udało się wyrenderować (błąd {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' is in {}; zoom levels are known for {}.</source>
      <translation>Warstwa „{}” jest w {}; poziomy powiększenia są znane dla {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Nie ma obszaru warstwy do wyrenderowania.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Move the file, or rename it.</source>
      <translation>Przenieś plik lub zmień jego nazwę.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Save the project in a folder that you may write to.</source>
      <translation>Zapisz projekt w folderze, w którym masz prawo zapisu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The stroke cannot be saved: {}</source>
      <translation>Nie można zapisać pociągnięcia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be copied: {}</source>
      <translation>Nie można skopiować pociągnięć: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be saved as {}: {}</source>
      <translation>Nie można zapisać pociągnięć jako {}: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>{} exists and does not contain strokes.</source>
      <translation>{} istnieje i nie zawiera pociągnięć.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>Add one (Layer &gt; Add Layer &gt; Add Raster Layer).</source>
      <translation>Dodaj raster (Warstwa &gt; Dodaj warstwę &gt; Dodaj warstwę rastrową).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>There is no raster in the project.</source>
      <translation>W projekcie nie ma rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>Opis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Źródło</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Features, to teach classes on</source>
      <translation>Cechy, do uczenia klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Tile</source>
      <translation>Kafelek</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Training data</source>
      <translation>Dane uczące</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Validation</source>
      <translation>Walidacja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any</source>
      <translation>dowolny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any type</source>
      <translation>dowolny typ</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m</source>
      <translation>{} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m (from {} m to {} m)</source>
      <translation>{} m (od {} m do {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m to {} m</source>
      <translation>{} m do {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} px, zakładka {} px</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, podzielone przez {}, średnia {}, odchylenie standardowe {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/number_texts.py" />
      <source>{}%</source>
      <translation>{}%</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Accept, reject and correct the objects of a result</source>
      <translation>Akceptuj, odrzucaj i poprawiaj obiekty wyniku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Mapy z obrazów dzięki uczeniu głębokiemu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Opcje…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Review…</source>
      <translation>Przegląd…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Środowisko, modele, urządzenie i wątki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Obszar zainteresowania</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Band numbers of the raster in the order of the model, starting at 1. Default: {}.</source>
      <translation>Numery kanałów rastra w kolejności modelu, od 1. Domyślnie: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Użyte urządzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Zasięg (domyślnie: wszystko, co rastry mają wspólnego)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Zasięg (domyślnie: cały raster)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent of the raster to process, in any CRS. It is extended to whole pixels.</source>
      <translation>Zasięg rastra do przetworzenia, w dowolnym układzie współrzędnych. Jest poszerzany do całych pikseli.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used ({}: {}).</source>
      <translation>Jeśli puste, używana jest wartość modelu ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used.</source>
      <translation>Jeśli puste, używana jest wartość modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Input values: stored, reflectance, min-max, LOW,HIGH or values:LOW,HIGH</source>
      <translation>Wartości wejściowe: stored, reflectance, min-max, LOW,HIGH lub values:LOW,HIGH</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>JSON file with the inputs, outputs, areas, times and warnings of the run.</source>
      <translation>Plik JSON z danymi wejściowymi, wynikami, powierzchniami, czasami i ostrzeżeniami obliczeń.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of pixels by which neighbouring tiles overlap. The results are blended in the overlap.</source>
      <translation>Liczba pikseli, o którą nakładają się sąsiednie kafelki. Wyniki są tam płynnie łączone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of tiles processed at once. If empty, as many as fit into memory. This only affects the speed.</source>
      <translation>Liczba kafelków przetwarzanych jednocześnie. Jeśli puste, tyle, ile mieści się w pamięci. Wpływa to tylko na szybkość.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Zakładka kafelków (piksele)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster.</source>
      <translation>Rozmiar piksela, do którego wykonywany jest resampling rastra. „native” zachowuje piksele rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Rozmiar piksela: model, native albo metry</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Polygon layer. Only pixels with their centre in a polygon are processed.</source>
      <translation>Warstwa poligonowa. Przetwarzane są tylko piksele, których środek leży w poligonie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {} s</source>
      <translation>Wykonano na {} w {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation>Raport z obliczeń</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation>Sekundy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side length of the tiles in which the raster is processed.</source>
      <translation>Długość boku kafelków, w których przetwarzany jest raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Rozmiar kafelka (piksele)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles per batch</source>
      <translation>Kafelki w partii</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Values of the raster that are scaled to the 8-bit pixels of the model. 2,98 are percentiles. values:0,3000 are values of all bands. Values of single bands are separated by /. If empty, the values depend on the model and the pixel type.</source>
      <translation>Wartości rastra skalowane do 8-bitowych pikseli modelu. 2,98 to percentyle. values:0,3000 to wartości wszystkich kanałów. Wartości poszczególnych kanałów oddziela się znakiem /. Jeśli puste, wartości zależą od modelu i typu piksela.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered. If empty, the pixel size of the run is used.</source>
      <translation>Poziom powiększenia, w którym rysowana jest warstwa kafelków (XYZ, WMTS). Jeśli puste, używany jest rozmiar piksela przebiegu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level of a tile service</source>
      <translation>Poziom powiększenia usługi kafelków</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} w kolejności modelu, np. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>An .onnx file that is used in place of the installed model.</source>
      <translation>Plik .onnx używany zamiast zainstalowanego modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>CPU threads (0: one per core)</source>
      <translation>Wątki CPU (0: jeden na rdzeń)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and pixel size of a model.</source>
      <translation>Nazwa zainstalowanego modelu. Modele dodaje się w panelu LeMeViT. Skrypty, modele processingu i qgis_process przyjmują także ścieżkę pliku .onnx. „Informacje o modelu” pokazują klasy, kanały i rozmiar piksela modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Number of CPU cores used by the model. This only affects the speed.</source>
      <translation>Liczba rdzeni procesora używanych przez model. Wpływa to tylko na szybkość.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML page, or plain text for files with the extension .txt.</source>
      <translation>Strona HTML albo zwykły tekst dla plików z rozszerzeniem .txt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation>Informacje o modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation>Liczba klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation>Rozmiar piksela (metry)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>This algorithm reads the model card of a model: task, classes, bands, pixel size, licence and digest. The model file is checked first.

The values can be used by other algorithms of a Processing model. The page is shown in the results viewer.</source>
      <translation>Ten algorytm odczytuje kartę modelu: zadanie, klasy, kanały, rozmiar piksela, licencję i skrót. Najpierw sprawdzany jest plik modelu.

Wartości mogą być użyte przez inne algorytmy modelu processingu. Strona jest wyświetlana w panelu „Podgląd wyników”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentuj, oczyść i zsumuj powierzchnię według klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>About {} of the area was not delivered and is nodata, for example at {}.</source>
      <translation>Około {} obszaru nie zostało dostarczone i ma wartość „brak danych”, na przykład w {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>Choose the extent that is to be rendered.</source>
      <translation>Wybierz zasięg, który ma zostać wyrenderowany.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>The layer '{}' is a service without a limited extent.</source>
      <translation>Warstwa „{}” to usługa bez określonego zasięgu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>{} is not an agreed server (Settings &gt; Options &gt; LeMeViT), so QGIS exports the raster.</source>
      <translation>{} nie jest zaakceptowanym serwerem (Ustawienia &gt; Opcje &gt; LeMeViT), więc QGIS eksportuje raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>0 for 32 pixels, or what the model sees at once where that is larger</source>
      <translation>0 oznacza 32 piksele lub tyle, ile model widzi naraz, jeśli to więcej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Band numbers of the raster, starting at 1. If empty, all bands are used.</source>
      <translation>Numery kanałów rastra, od 1. Jeśli puste, używane są wszystkie kanały.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Bands (e.g. 1,2,3)</source>
      <translation>Kanały (np. 1,2,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Counter-examples</source>
      <translation>Kontrprzykłady</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embed a raster</source>
      <translation>Oblicz embedding rastra</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embedding</source>
      <translation>Embedding</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Examples</source>
      <translation>Przykłady</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Features on what looks alike and is something else</source>
      <translation>Obiekty na tym, co wygląda podobnie, a jest czymś innym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Find similar places</source>
      <translation>Znajdź podobne miejsca</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Imagery; a local file</source>
      <translation>Obraz; plik lokalny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Points, lines or polygons on what is looked for, in any CRS</source>
      <translation>Punkty, linie lub poligony na tym, czego się szuka, w dowolnym układzie współrzędnych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster</source>
      <translation>Raster wejściowy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of the cells' similarity</source>
      <translation>Raster podobieństwa komórek</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of vectors of length one; a pixel is a cell</source>
      <translation>Raster wektorów o długości 1; piksel to komórka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster that 'Embed a raster' has written; a local file</source>
      <translation>Raster zapisany przez „Oblicz embedding rastra”; plik lokalny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Says for each cell of an embedded raster how like the examples it is: the cosine to the nearest of them, at most 1. With counter-examples it is a share from 0 to 1 instead, and 0.5 lies halfway.</source>
      <translation>Podaje dla każdej komórki rastra z embeddingiem, jak bardzo jest podobna do przykładów: cosinus względem najbliższego z nich, najwyżej 1. Gdy podano kontrprzykłady, jest to udział od 0 do 1, a 0,5 leży pośrodku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Share of the examples that are told apart</source>
      <translation>Udział rozróżnionych przykładów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Similarity</source>
      <translation>Podobieństwo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Size of the cells (pixels)</source>
      <translation>Rozmiar komórek (piksele)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Writes what a network sees in a raster: for each cell of some pixels a vector, as the bands of a GeoTIFF with 16-bit numbers. 'Find similar places' takes it; clustering and other tools can, too.</source>
      <translation>Zapisuje, co sieć widzi w rastrze: dla każdej komórki złożonej z kilku pikseli wektor, w postaci kanałów pliku GeoTIFF z liczbami 16-bitowymi. Przyjmuje go „Znajdź podobne miejsca”, a także klasteryzacja i inne narzędzia.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>{} cells of {} pixels, {} numbers each</source>
      <translation>Komórki: {}; rozmiar komórki w pikselach: {}; liczby na komórkę: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Class of the labels</source>
      <translation>Klasa etykiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Field with text or integers. If empty, the field class or label is used, or the only field.</source>
      <translation>Pole tekstowe lub z liczbami całkowitymi. Jeśli puste, używane jest pole class lub label albo jedyne pole.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Imagery of the labels, stored in a local file</source>
      <translation>Obraz z etykietami, zapisany w pliku lokalnym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Improve a taught model</source>
      <translation>Ulepsz nauczony model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Labels classified correctly</source>
      <translation>Etykiety sklasyfikowane poprawnie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Minutes of training</source>
      <translation>Minuty treningu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Model file, written only if the model is better</source>
      <translation>Plik modelu, zapisywany tylko, gdy model jest lepszy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Point, line or polygon layer in any CRS, with at least three labels of each class of the model</source>
      <translation>Warstwa punktowa, liniowa lub poligonowa w dowolnym układzie współrzędnych, z co najmniej trzema etykietami każdej klasy modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The model is better</source>
      <translation>Model jest lepszy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The training takes at most this time.</source>
      <translation>Trening trwa najwyżej tyle czasu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>This algorithm trains the network of a taught model further on its labels. It needs PyTorch, which is added on the page Teach of the LeMeViT panel.

The new model is written only if it classifies labels that were left out of the training better than the old one. Otherwise no file is written. A cancelled run continues when it is started again.</source>
      <translation>Ten algorytm dalej trenuje sieć nauczonego modelu na jego etykietach. Wymaga PyTorch, który dodaje się na stronie Uczenie panelu LeMeViT.

Nowy model jest zapisywany tylko wtedy, gdy lepiej niż poprzedni klasyfikuje etykiety pominięte w treningu. W przeciwnym razie plik nie powstaje. Anulowane uruchomienie jest kontynuowane po ponownym starcie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>'auto' detects the format from the files in the folder.</source>
      <translation>„auto” rozpoznaje format na podstawie plików w folderze.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Also chips without objects</source>
      <translation>Także wycinki bez obiektów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Class of the objects</source>
      <translation>Klasa obiektów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Export labels</source>
      <translation>Eksportuj etykiety</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports chips without objects as well, as negative examples</source>
      <translation>Eksportuje też wycinki bez obiektów, jako przykłady negatywne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports only objects that were accepted in a review</source>
      <translation>Eksportuje tylko obiekty zaakceptowane podczas przeglądu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Field with the class. If empty, class_name is used.</source>
      <translation>Pole z klasą. Jeśli puste, używane jest class_name.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder with images and labels</source>
      <translation>Folder z obrazami i etykietami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format of the labels</source>
      <translation>Format etykiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Imagery of the objects, stored in a local file</source>
      <translation>Obraz z obiektami, zapisany w pliku lokalnym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Import labels</source>
      <translation>Importuj etykiety</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>New or empty folder, or an existing label set, which is replaced</source>
      <translation>Nowy lub pusty folder albo istniejący zestaw etykiet, który zostanie zastąpiony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Objects are cut at the edges of chips. Parts with a smaller share of the area of the object are not exported.</source>
      <translation>Obiekty są przycinane na krawędziach wycinków. Części o mniejszym udziale w powierzchni obiektu nie są eksportowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Only accepted objects</source>
      <translation>Tylko zaakceptowane obiekty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer with class and image name</source>
      <translation>Warstwa poligonowa z klasą i nazwą obrazu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer, for example labels or a result</source>
      <translation>Warstwa poligonowa, na przykład etykiety lub wynik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Side length of the chips, 0 for a single image of the whole raster</source>
      <translation>Długość boku wycinków, 0 oznacza jeden obraz całego rastra</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Size of the chips (pixels)</source>
      <translation>Rozmiar wycinków (piksele)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Smallest part of a cut object (share)</source>
      <translation>Najmniejsza część przeciętego obiektu (udział)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm cuts a raster into chips and exports the polygons of a layer as labels of these chips. The formats are COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA and masks.

Objects that were rejected in a review are not exported. The folder also contains the images and their locations, so the labels can be imported again.</source>
      <translation>Ten algorytm tnie raster na wycinki i eksportuje poligony warstwy jako etykiety tych wycinków. Dostępne formaty to COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA i maski.

Obiekty odrzucone podczas przeglądu nie są eksportowane. Folder zawiera też obrazy i ich położenie, więc etykiety można ponownie zaimportować.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm imports labels from a folder as a polygon layer in map coordinates.

The locations of the images are read from the file places.json, which is written by 'Export labels', or from the images themselves (GeoTIFF, world files).</source>
      <translation>Ten algorytm importuje etykiety z folderu jako warstwę poligonową we współrzędnych mapy.

Położenie obrazów jest odczytywane z pliku places.json, który zapisuje „Eksportuj etykiety”, albo z samych obrazów (GeoTIFF, pliki wpasowania world).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>{} objects on {} images</source>
      <translation>Obiektów: {}, obrazów: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Areas that are wider are ignored.</source>
      <translation>Szersze obszary są pomijane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Centre lines</source>
      <translation>Linie środkowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class numbers, separated by commas. If empty, all classes except 0 are used.</source>
      <translation>Numery klas, oddzielone przecinkami. Jeśli puste, używane są wszystkie klasy oprócz 0.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class raster</source>
      <translation>Raster klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Classes (numbers, e.g. 1,3)</source>
      <translation>Klasy (numery, np. 1,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Leave out lines shorter than (metres)</source>
      <translation>Pomiń linie krótsze niż (metry)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Line layer with class, length and mean width in metres</source>
      <translation>Warstwa liniowa z klasą, długością i średnią szerokością w metrach</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Objects as points</source>
      <translation>Obiekty jako punkty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Point layer with the fields size_m2, size_length_m and size_width_m</source>
      <translation>Warstwa punktowa z polami size_m2, size_length_m i size_width_m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Result of a segmentation, stored in a local file</source>
      <translation>Wynik segmentacji, zapisany w pliku lokalnym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Shorter lines are not written. They often result from ragged outlines.</source>
      <translation>Krótsze linie nie są zapisywane. Często wynikają z nierównych obrysów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates a point in each polygon of a layer, for example of detections or buildings. The points keep the attributes of the polygons.

The size of the polygon is added to the attributes: its area, and the length and width of the smallest enclosing rectangle, in metres.</source>
      <translation>Ten algorytm tworzy punkt w każdym poligonie warstwy, na przykład wykrytych obiektów lub budynków. Punkty zachowują atrybuty poligonów.

Do atrybutów dodawana jest wielkość poligonu: jego powierzchnia oraz długość i szerokość najmniejszego otaczającego prostokąta, w metrach.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates the centre lines of narrow areas in a class raster, such as roads and rivers. Each line runs from junction to junction and has a length and a mean width.

Areas that are wider than the limit are ignored.</source>
      <translation>Ten algorytm tworzy linie środkowe wąskich obszarów rastra klas, takich jak drogi i rzeki. Każda linia biegnie od węzła do węzła i ma długość oraz średnią szerokość.

Obszary szersze niż podany limit są pomijane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Widest areas (metres; 0: 50 pixels)</source>
      <translation>Najszersze obszary (metry; 0: 50 pikseli)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>{} lines, {} m</source>
      <translation>Linii: {}, {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>GeoPackage o tej samej nazwie obok rastra klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Also polygons</source>
      <translation>Także poligony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Each result has the name of its raster.</source>
      <translation>Każdy wynik ma nazwę swojego rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Folder of the results</source>
      <translation>Folder wyników</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Map many rasters</source>
      <translation>Mapuj wiele rastrów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Mosaic: 'order' draws later rasters on top, 'newest' the ones that were taken last.</source>
      <translation>Mozaika: „order” rysuje kolejne rastry na wierzchu poprzednich, „newest” rysuje na wierzchu te wykonane najpóźniej.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>No rasters are chosen.</source>
      <translation>Nie wybrano żadnych rastrów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters processed</source>
      <translation>Liczba przetworzonych rastrów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that failed</source>
      <translation>Liczba rastrów zakończonych błędem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that were processed before</source>
      <translation>Liczba rastrów przetworzonych wcześniej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>One result for all rasters (mosaic)</source>
      <translation>Jeden wynik dla wszystkich rastrów (mozaika)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Overlapping rasters</source>
      <translation>Nakładające się rastry</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>The rasters must have the same CRS, pixel size and bands.</source>
      <translation>Rastry muszą mieć ten sam układ współrzędnych, rozmiar piksela i kanały.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>This algorithm maps many rasters with one model, which is loaded once. The model determines what is done: segmentation, scene classification, object detection or change detection.

Each raster has its own result, or all rasters are read as one mosaic and have one result without seams. A raster that cannot be processed is reported, and the others are continued. Results of an earlier run with the same parameters are kept.

Change detection takes pairs of rasters: two lists of the same length, matched by their order, or two folders, matched by the names of the files. Each result is called like the raster of the earlier date.</source>
      <translation>Ten algorytm mapuje wiele rastrów jednym modelem, wczytywanym tylko raz. Model określa zadanie: segmentację, klasyfikację scen, wykrywanie obiektów lub wykrywanie zmian.

Każdy raster ma własny wynik albo wszystkie rastry są czytane jako jedna mozaika i mają jeden wynik bez szwów. Raster, którego nie można przetworzyć, jest zgłaszany, a pozostałe są kontynuowane. Wyniki wcześniejszego uruchomienia z tymi samymi parametrami są zachowywane.

Wykrywanie zmian przyjmuje pary rastrów: dwie listy tej samej długości, dopasowane według kolejności, albo dwa foldery, dopasowane według nazw plików. Każdy wynik nazywa się jak raster wcześniejszej daty.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>After</source>
      <translation>Po</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>All rasters directly in this folder are processed, in the order of their names.</source>
      <translation>Przetwarzane są wszystkie rastry znajdujące się bezpośrednio w tym folderze, w kolejności nazw.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Before</source>
      <translation>Przed</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Both rasters and a folder are chosen for '{}'.</source>
      <translation>Dla „{}” wybrano zarówno rastry, jak i folder.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose a model for change detection, or no rasters after.</source>
      <translation>Wybierz model wykrywania zmian albo nie wybieraj rastrów późniejszych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose rasters in the same order for both dates, or two folders with the same file names.</source>
      <translation>Wybierz rastry w tej samej kolejności dla obu dat albo dwa foldery z tymi samymi nazwami plików.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters</source>
      <translation>Folder z rastrami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters after (change detection)</source>
      <translation>Folder z rastrami późniejszymi (wykrywanie zmian)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>No rasters are chosen for '{}'.</source>
      <translation>Nie wybrano rastrów dla „{}”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Raster layers or files; for change detection those of the earlier date</source>
      <translation>Warstwy lub pliki rastrowe; do wykrywania zmian te z wcześniejszej daty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters after (change detection)</source>
      <translation>Rastry późniejsze (wykrywanie zmian)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters of the later date, with the same file names as in the other folder.</source>
      <translation>Rastry późniejszej daty, z tymi samymi nazwami plików co w drugim folderze.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>The model takes rasters of one date, and rasters after are chosen.</source>
      <translation>Model przyjmuje rastry jednej daty, a wybrano rastry późniejsze.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Those of the later date, as many as before and in the same order.</source>
      <translation>Te z późniejszej daty, tyle samo i w tej samej kolejności.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Maximum distance by which a corner is moved. 0 uses 1.5 times the length of the shortest edges, which is the pixel size in most results.</source>
      <translation>Maksymalna odległość, o jaką przesuwany jest narożnik. 0 oznacza 1,5-krotność długości najkrótszych krawędzi, która w większości wyników jest równa rozmiarowi piksela.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of changed polygons</source>
      <translation>Liczba zmienionych poligonów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of unchanged polygons</source>
      <translation>Liczba niezmienionych poligonów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Outlines move by at most (metres; 0: 1.5 pixels)</source>
      <translation>Maksymalne przesunięcie obrysów (metry; 0: 1,5 piksela)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer with the attributes of the input</source>
      <translation>Warstwa poligonowa z atrybutami warstwy wejściowej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer, for example the result of a segmentation</source>
      <translation>Warstwa poligonowa, na przykład wynik segmentacji</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygons</source>
      <translation>Poligony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Smooth outlines</source>
      <translation>Wygładź obrysy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Square outlines</source>
      <translation>Ortogonalizuj obrysy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm creates right angles in the outlines of polygons, for example of buildings. Each polygon is aligned with its main direction. Edges at 45° to it, holes and common borders are preserved.

No corner is moved by more than the tolerance, and the area changes by at most 2 %. Polygons that cannot be squared are not changed.</source>
      <translation>Ten algorytm tworzy kąty proste w obrysach poligonów, na przykład budynków. Każdy poligon jest wyrównywany do swojego głównego kierunku. Krawędzie pod kątem 45° do niego, dziury i wspólne granice są zachowywane.

Żaden narożnik nie jest przesuwany dalej niż o tolerancję, a powierzchnia zmienia się najwyżej o 2%. Poligony, dla których nie jest to możliwe, nie są zmieniane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm rounds the corners of polygons with Chaikin's algorithm, for example of water bodies, forests and fields. Holes and common borders are preserved.

No outline is moved by more than the tolerance.</source>
      <translation>Ten algorytm zaokrągla narożniki poligonów algorytmem Chaikina, na przykład wód, lasów i pól. Dziury i wspólne granice są zachowywane.

Żaden obrys nie jest przesuwany dalej niż o tolerancję.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>{} polygons changed, {} unchanged (tolerance {} m)</source>
      <translation>Poligony zmienione: {}, niezmienione: {} (tolerancja {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Choose either a class raster or a layer of objects.</source>
      <translation>Wybierz raster klas albo warstwę obiektów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Class statistics by zones</source>
      <translation>Statystyki klas według stref</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Counts pixels on the border of a zone by their share in it. Otherwise a pixel is counted if its centre lies in the zone.</source>
      <translation>Liczy piksele na granicy strefy według ich udziału w niej. W przeciwnym razie piksel jest liczony, jeśli jego środek leży w strefie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Polygon layer, for example districts, in any CRS</source>
      <translation>Warstwa poligonowa, na przykład powiaty, w dowolnym układzie współrzędnych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a detection, or another vector layer. Set either this parameter or the class raster.</source>
      <translation>Wynik wykrywania albo inna warstwa wektorowa. Należy podać ten parametr albo raster klas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a segmentation. Set either this parameter or the objects.</source>
      <translation>Wynik segmentacji. Należy podać ten parametr albo obiekty.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table with a row for each zone and class</source>
      <translation>Tabela z wierszem dla każdej strefy i klasy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>This algorithm calculates statistics of a result for each polygon of a zone layer.

For a class raster, the area on the ground and the share of each class are calculated. A pixel is counted if its centre lies in the zone, or by its share in the zone.

For a layer of objects, the number and the size of the objects of each class are calculated. An object is counted in the zone that contains a point within it.</source>
      <translation>Ten algorytm oblicza statystyki wyniku dla każdego poligonu warstwy stref.

Dla rastra klas obliczane są powierzchnia w terenie i udział każdej klasy. Piksel jest liczony, jeśli jego środek leży w strefie, albo według swojego udziału w strefie.

Dla warstwy obiektów obliczane są liczba i wielkość obiektów każdej klasy. Obiekt jest liczony w strefie, która zawiera punkt leżący wewnątrz tego obiektu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Weigh pixels on borders by their share</source>
      <translation>Waż piksele na granicach ich udziałem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zone layer with fields for each class</source>
      <translation>Warstwa stref z polami dla każdej klasy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones</source>
      <translation>Strefy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones with statistics</source>
      <translation>Strefy ze statystykami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'Segment' does not create polygons of these classes.</source>
      <translation>„Segmentuj” nie tworzy poligonów tych klas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'auto' compares bands, filters and the installed models with labels that are left out, and uses the best. The name of a model uses its features together with the filters.</source>
      <translation>„auto” porównuje kanały, filtry i zainstalowane modele na pominiętych etykietach i używa najlepszych. Nazwa modelu oznacza użycie jego cech razem z filtrami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Classes without polygons (names, e.g. other,sky)</source>
      <translation>Klasy bez poligonów (nazwy, np. other,sky)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>If empty, the name of the file is used.</source>
      <translation>Jeśli puste, używana jest nazwa pliku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features</source>
      <translation>Cechy obrazu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features used</source>
      <translation>Użyte cechy obrazu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>JSON file with the score, mistakes, features and warnings</source>
      <translation>Plik JSON z oceną, błędami, cechami i ostrzeżeniami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Labels outside the extent are not used.</source>
      <translation>Etykiety poza zasięgiem nie są używane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence of the imagery</source>
      <translation>Licencja obrazów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence that is written to the model card</source>
      <translation>Licencja zapisywana w karcie modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Model file, with a model card of classes, bands, pixel size and score</source>
      <translation>Plik modelu z kartą klas, kanałów, rozmiaru piksela i oceny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Name of the model</source>
      <translation>Nazwa modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels classified correctly</source>
      <translation>Liczba poprawnie sklasyfikowanych etykiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels that were tested</source>
      <translation>Liczba sprawdzonych etykiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Point, line or polygon layer in any CRS, with about ten labels of each class. Labels on both sides of borders are best.</source>
      <translation>Warstwa punktowa, liniowa lub poligonowa w dowolnym układzie współrzędnych, z około dziesięcioma etykietami każdej klasy. Najlepsze są etykiety po obu stronach granic.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Points in the middle of objects, or boxes around them, at least five of each class. The model is for 'Detect objects'. In the extent all objects should be labelled.</source>
      <translation>Punkty w środku obiektów lub prostokąty wokół nich, co najmniej pięć dla każdej klasy. Model jest przeznaczony dla „Wykryj obiekty”. W zasięgu powinny być oznaczone wszystkie obiekty.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Side of the boxes if the labels are points. If empty, several sizes are compared.</source>
      <translation>Bok prostokątów, jeśli etykiety są punktami. Jeśli puste, porównywanych jest kilka rozmiarów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Size of the objects (m)</source>
      <translation>Rozmiar obiektów (m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Teach a model</source>
      <translation>Naucz model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>The labels are objects</source>
      <translation>Etykiety są obiektami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>This algorithm creates a segmentation model from a few labels on a raster: points, lines or polygons with a class. No GPU is needed.

The model can be used in 'Segment', for this raster and for others with the same bands. The log shows how many of the labels are classified correctly when they are left out of the training.</source>
      <translation>Ten algorytm tworzy model segmentacji z kilku etykiet na rastrze: punktów, linii lub poligonów z klasą. GPU nie jest potrzebne.

Modelu można użyć w algorytmie „Segmentuj”, dla tego rastra i innych o tych samych kanałach. Dziennik pokazuje, ile etykiet jest klasyfikowanych poprawnie, gdy są pominięte podczas uczenia.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Klasa i powierzchnia, gdzie się mieszczą</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and score, where it fits</source>
      <translation>Klasa i ocena, gdzie się mieszczą</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Niższe oceny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {} or more</source>
      <translation>Ocena {} lub wyższa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} could not be loaded as a layer.</source>
      <translation>Nie udało się wczytać wyniku {} jako warstwy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Utworzono z {} za pomocą modelu {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/preview.py" />
      <source>Preview: {}</source>
      <translation>Podgląd: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Checking the result</source>
      <translation>Sprawdzanie wyniku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Dane wejściowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Making polygons</source>
      <translation>Tworzenie poligonów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Predicting</source>
      <translation>Przewidywanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Preparing</source>
      <translation>Przygotowywanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reading {} of {} MB from {}</source>
      <translation>Odczyt {} z {} MB z {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reads {} MB from {} in about {} s, estimated from its first blocks.</source>
      <translation>Odczytuje {} MB z {} w około {} s, oszacowano na podstawie pierwszych bloków.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {}</source>
      <translation>Rastry obu dat nakładają się w {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tile {} of {}</source>
      <translation>Kafelek {} z {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Kafelki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Czas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Two dates</source>
      <translation>Dwie daty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Warning</source>
      <translation>Ostrzeżenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Writing</source>
      <translation>Zapisywanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>a few seconds left</source>
      <translation>pozostało kilka sekund</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} h left</source>
      <translation>pozostało około {} h</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} min left</source>
      <translation>pozostało około {} min</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s left</source>
      <translation>pozostało około {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation>około {} s, {} MB dysku, {} MB pamięci</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>corrected</source>
      <translation>poprawiono</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>no shift between them</source>
      <translation>bez przesunięcia między nimi</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>not corrected</source>
      <translation>nie poprawiono</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>shift {} / {} pixels</source>
      <translation>przesunięcie {} / {} pikseli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>{}: bands {}, input values {}</source>
      <translation>{}: kanały {}, wartości wejściowe {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file name that ends in .gpkg; the layer gets the name of the file.</source>
      <translation>Wybierz nazwę pliku kończącą się na .gpkg; warstwa otrzyma nazwę pliku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file that ends in {}.</source>
      <translation>Wybierz plik kończący się na {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a raster layer.</source>
      <translation>Wybierz warstwę rastrową.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a value from {} to {}.</source>
      <translation>Wybierz wartość od {} do {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose an output file.</source>
      <translation>Wybierz plik wynikowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter metres, such as 0.5, 'native' for the raster's own pixels, or nothing for the model's.</source>
      <translation>Podaj metry, np. 0.5, „native” dla pikseli rastra albo nic dla pikseli modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter them as 1,2,3, in the order of the model.</source>
      <translation>Podaj je jako 1,2,3 w kolejności modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No output file is chosen.</source>
      <translation>Nie wybrano pliku wynikowego.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No raster layer is chosen ({}).</source>
      <translation>Nie wybrano warstwy rastrowej ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The bands '{}' are not band numbers.</source>
      <translation>Kanały „{}” nie są numerami kanałów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The pixel size '{}' is not a length in metres.</source>
      <translation>Rozmiar piksela „{}” nie jest długością w metrach.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} does not end in {}.</source>
      <translation>{} nie kończy się na {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is a layer of a database; results go to files.</source>
      <translation>{} jest warstwą bazy danych; wyniki zapisuje się w plikach.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is {}.</source>
      <translation>„{}” ma wartość {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Zlecenie, które zapisuje {}, czeka albo trwa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>Choose another output file.</source>
      <translation>Wybierz inny plik wynikowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>Run it again.</source>
      <translation>Uruchom ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>The run was cancelled.</source>
      <translation>Obliczenia anulowano.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>They contain no data in the result. Run again later, or use a raster file.</source>
      <translation>W wyniku te części nie zawierają danych. Uruchom ponownie później albo użyj pliku rastrowego.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer could not be rendered: {}</source>
      <translation>Nie udało się wyrenderować części warstwy ({}): {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>'{}' is no name of a model.</source>
      <translation>„{}” nie jest nazwą modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>The layer is not in the view.</source>
      <translation>Warstwa nie znajduje się w widoku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Use letters, digits, dot, dash and underscore.</source>
      <translation>Użyj liter, cyfr, kropki, myślnika i podkreślenia.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Zoom to the layer.</source>
      <translation>Powiększ do warstwy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/bundle_models.py" />
      <source>There is no model in {}.</source>
      <translation>W {} nie ma modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>Usuwanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Comparing it with the processor</source>
      <translation>Porównywanie z procesorem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Downloading {}</source>
      <translation>Pobieranie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Unpacking {}</source>
      <translation>Rozpakowywanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: potrzeba {} MB, wolne {} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>OpenVINO, for Intel graphics and processors</source>
      <translation>OpenVINO, dla kart graficznych i procesorów Intel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>PyTorch, to improve taught models</source>
      <translation>PyTorch, do ulepszania nauczonych modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>TensorRT for RTX, for NVIDIA RTX 30 and later</source>
      <translation>TensorRT for RTX, dla NVIDIA RTX 30 i nowszych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>WebGPU, for any graphics card</source>
      <translation>WebGPU, dla dowolnej karty graficznej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Nie można wczytać biblioteki środowiska: brakuje bibliotek Visual C++ firmy Microsoft. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Brakuje pakietu. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not available in the package index. {}</source>
      <translation>Pakiet nie jest dostępny w indeksie pakietów. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation>Pakiet nie jest tym, który sprawdzono z tą wersją. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A path is too long for this system. {}</source>
      <translation>Ścieżka jest za długa dla tego systemu. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation>Plik został zablokowany przez program zabezpieczający lub zasady systemu. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Inny QGIS właśnie instaluje środowisko. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Inny program trzyma otwarty plik. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation>Poproś administratora o dopuszczenie folderu środowiska i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Sprawdź Ustawienia &gt; Opcje &gt; Sieć &gt; Proxy (proxy http://, nazwa i hasło) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Sprawdź sieć i spróbuj ponownie; albo użyj folderu lub pliku zip z plikami wheel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Wybierz w opcjach folder o krótkiej ścieżce (C:\lemevit) dla środowiska.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Wybierz innego Pythona (3.9 lub nowszego, 64-bitowego) przez „Wybierz Pythona…”; python.org ma go dla każdego systemu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Wybierz paczkę offline (zip) albo folder z jej plikami .whl.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Zamknij inne okna QGIS, poczekaj, aż program antywirusowy skończy, i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Skopiuj raport diagnostyczny i wyślij go twórcom. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Zwolnij miejsce na dysku tego folderu (i folderu tymczasowego) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Jeśli Twoja organizacja sprawdza połączenia, dodaj jej urząd certyfikacji w Ustawienia &gt; Opcje &gt; Uwierzytelnianie &gt; Zarządzanie certyfikatami i spróbuj ponownie; albo użyj folderu lub pliku zip z plikami wheel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Zainstaluj Visual C++ Redistributable firmy Microsoft (x64, 2015-2022) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Nadaj prawo zapisu w folderze albo wybierz w opcjach inny folder dla środowiska.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>W Debianie lub Ubuntu zainstaluj python3-venv; gdzie indziej: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>Nie znaleziono programu Python należącego do QGIS. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start the set-up again when needed.</source>
      <translation>W razie potrzeby uruchom instalację ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>Nie udało się uruchomić programu Python: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>Certyfikat indeksu pakietów nie jest tu zaufany. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The disk is too full. {}</source>
      <translation>Dysk jest zbyt pełny. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The folder cannot be written. {}</source>
      <translation>W folderze nie można zapisywać. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The new runtime does not work here: {}</source>
      <translation>Nowe środowisko tutaj nie działa: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>Indeks pakietów jest nieosiągalny. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy refused the download. {}</source>
      <translation>Serwer proxy odrzucił pobieranie. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>Instalacja się nie powiodła. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled and its files were removed. {}</source>
      <translation>Instalację anulowano, a jej pliki usunięto. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There are no usable packages there. {}</source>
      <translation>Nie ma tam przydatnych pakietów. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation>Nie ma pełnego zestawu pakietów dla {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot create an environment with pip: {}</source>
      <translation>Ten Python nie może utworzyć środowiska z pip: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation>Ten Python nie umie otwierać bezpiecznych połączeń. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation>Spróbuj później; jeśli pip korzysta z serwera lustrzanego, zapytaj jego opiekuna o brakujący pakiet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation>Spróbuj ponownie. Jeśli znów się nie uda, skopiuj raport diagnostyczny i wyślij go twórcom.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation>Spróbuj ponownie. Jeśli to się powtórzy, pamięć podręczna lub serwer lustrzany zmienia pliki: użyj innej sieci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation>Użyj zamiast tego folderu lub pliku zip z plikami wheel. Albo: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Użyj paczki dla tego systemu, tej wersji Pythona i tej wersji wtyczki.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Poczekaj, aż skończy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Checking {}</source>
      <translation>Sprawdzanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Creating the environment</source>
      <translation>Tworzenie środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Downloading packages</source>
      <translation>Pobieranie pakietów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Finishing</source>
      <translation>Kończenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Testing the runtime</source>
      <translation>Testowanie środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Rozpakowywanie pakietów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Based on Python {}.{} ({}). QGIS's own Python is not changed.</source>
      <translation>Na podstawie Pythona {}.{} ({}). Python należący do QGIS nie jest zmieniany.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Downloads {} packages ({} MB) from the package index.</source>
      <translation>Pobiera pakiety ({}, {} MB) z indeksu pakietów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Installs {} packages from {}, without the network.</source>
      <translation>Instaluje pakiety ({}) z {}, bez sieci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Models installed: {}</source>
      <translation>Zainstalowane modele: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Needs about {} MB in {}.</source>
      <translation>Wymaga około {} MB w {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation>Nie udało się użyć żadnego GPU: sprawdź, czy sterownik NVIDIA jest zainstalowany i aktualny.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Ready. Devices: {}</source>
      <translation>Gotowe. Urządzenia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Change</source>
      <translation>Zmiana</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Popraw przesunięcie między datami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Corrects the second raster by the estimated shift. Otherwise the shift is only reported.</source>
      <translation>Koryguje drugi raster o oszacowane przesunięcie. W przeciwnym razie przesunięcie jest tylko podawane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (between two dates)</source>
      <translation>Wykryj zmiany (między dwiema datami)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Wykryj zmiany (dwie daty)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons of the changes, with area, mean probability and both dates</source>
      <translation>Poligony zmian, z powierzchnią, średnim prawdopodobieństwem i obiema datami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities</source>
      <translation>Prawdopodobieństwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (one band per class)</source>
      <translation>Prawdopodobieństwa (jeden kanał na klasę)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the earlier date, stored in a local file</source>
      <translation>Warstwa rastrowa z wcześniejszej daty, zapisana w pliku lokalnym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the later date, stored in a local file</source>
      <translation>Warstwa rastrowa z późniejszej daty, zapisana w pliku lokalnym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with 0 for no change, otherwise the class number of the change</source>
      <translation>Raster z wartością 0 tam, gdzie nie ma zmian, a w pozostałych miejscach z numerem klasy zmiany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with the probability of each class, from 0 to 1 (four bytes per pixel and class)</source>
      <translation>Raster z prawdopodobieństwem każdej klasy, od 0 do 1 (cztery bajty na piksel i klasę)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>This algorithm detects changes between two rasters of the same area, using a change detection model. The result is a class raster, and optionally a polygon layer of the changes.

The rasters may differ in CRS, pixel size and extent. Both are brought to the grid of the first raster, and the result covers their common area. A shift between the dates is estimated and reported, and can be corrected.

The polygons have the area and the mean probability, and the dates of both rasters if the files contain them.</source>
      <translation>Ten algorytm wykrywa zmiany między dwoma rastrami tego samego obszaru za pomocą modelu wykrywania zmian. Wynikiem jest raster klas i opcjonalnie warstwa poligonowa zmian.

Rastry mogą różnić się układem współrzędnych, rozmiarem piksela i zasięgiem. Oba są sprowadzane do siatki pierwszego rastra, a wynik obejmuje ich wspólny obszar. Przesunięcie między datami jest szacowane i podawane; można je też skorygować.

Poligony mają powierzchnię i średnie prawdopodobieństwo oraz daty obu rastrów, jeśli pliki je zawierają.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as for Before, by name</source>
      <translation>jak dla „Przed”, według nazw</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel per scene)</source>
      <translation>Raster klas (jeden piksel na scenę)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classes of the scenes as a raster</source>
      <translation>Klasy scen jako raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation>Klasyfikuj sceny (klasa dla każdej komórki siatki)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation>Klasyfikuj sceny: klasa dla każdej komórki siatki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Siatka scen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scenes</source>
      <translation>Sceny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Square polygon of each scene, with class and score (the probability of the class)</source>
      <translation>Kwadratowy poligon każdej sceny, z klasą i oceną (prawdopodobieństwem klasy)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>This algorithm divides a raster into square scenes and assigns a class to each scene, using a scene classification model. The result is a polygon layer with the class and the score of each scene, and optionally a class raster.

The model determines the size of a scene. Scenes without data are skipped. The raster is processed by a separate process, so rasters of any size can be used.</source>
      <translation>Ten algorytm dzieli raster na kwadratowe sceny i przypisuje klasę każdej scenie za pomocą modelu klasyfikacji scen. Wynikiem jest warstwa poligonowa z klasą i oceną każdej sceny i opcjonalnie raster klas.

Wielkość sceny określa model. Sceny bez danych są pomijane. Raster jest przetwarzany przez osobny proces, więc może być dowolnie duży.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Ramki o niższej ocenie nie są zapisywane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Creates boxes along the rows and columns of the raster instead of along the objects</source>
      <translation>Tworzy ramki wzdłuż wierszy i kolumn rastra zamiast wzdłuż obiektów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (oriented boxes)</source>
      <translation>Wykryj obiekty (zorientowane ramki)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects: oriented boxes</source>
      <translation>Wykryj obiekty: zorientowane ramki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Największe nakładanie się</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Największe nakładanie się dwóch ramek jednej klasy (od 0 do 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence</source>
      <translation>Minimalna pewność</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence (0 to 1)</source>
      <translation>Minimalna pewność (od 0 do 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Obiekty jako tekst DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of the same class that overlap more, only the one with the higher score is kept</source>
      <translation>Z dwóch ramek tej samej klasy, które nakładają się bardziej, zachowywana jest tylko ta o wyższej ocenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Oriented box of each object, with class, score, angle, length, width and area</source>
      <translation>Zorientowana ramka każdego obiektu, z klasą, oceną, kątem, długością, szerokością i powierzchnią</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Text file with the boxes in pixels, in the format of the DOTA dataset</source>
      <translation>Plik tekstowy z ramkami w pikselach, w formacie zbioru danych DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>This algorithm detects objects in a raster and creates an oriented box for each object, using an object detection model. The boxes have a class, score, angle, length, width and area.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. An object on several tiles becomes one box.

Boxes with a score below the minimum confidence are not written. Of boxes of the same class that overlap more than the largest overlap (area of the intersection divided by area of the union), only the box with the highest score is kept.

The DOTA text file contains the boxes in pixels, in the format of the DOTA dataset.</source>
      <translation>Ten algorytm wykrywa obiekty w rastrze za pomocą modelu wykrywania obiektów i tworzy zorientowaną ramkę dla każdego obiektu. Ramki mają klasę, ocenę, kąt, długość, szerokość i powierzchnię.

Raster jest przetwarzany w nakładających się kafelkach przez osobny proces, więc może być dowolnie duży. Obiekt leżący na kilku kafelkach daje jedną ramkę.

Ramki o ocenie poniżej minimalnej pewności nie są zapisywane. Spośród ramek tej samej klasy, które nakładają się bardziej niż największe nakładanie się (powierzchnia części wspólnej podzielona przez powierzchnię sumy), zachowywana jest tylko ramka o najwyższej ocenie.

Plik tekstowy DOTA zawiera ramki w pikselach, w formacie zbioru danych DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Ramki nieobrócone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright instead of oriented boxes</source>
      <translation>Ramki nieobrócone zamiast zorientowanych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Polygons of the classes along the pixels, with their area in m²</source>
      <translation>Poligony klas wzdłuż pikseli, z ich powierzchnią w m²</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Raster with the class number of each pixel, with colours and overviews</source>
      <translation>Raster z numerem klasy każdego piksela, z kolorami i piramidami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation>Segmentuj (klasa dla każdego piksela)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation>Segmentuj: klasa dla każdego piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>This algorithm assigns a class to each pixel of a raster, using a segmentation model. The result is a class raster with the colours of the model, and optionally a polygon layer.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. Pixels without data remain nodata. The raster is resampled to the pixel size of the model if they differ by more than 5 %.

A run that was cancelled or interrupted continues from the last finished tile when it is started again with the same parameters.</source>
      <translation>Ten algorytm przypisuje klasę każdemu pikselowi rastra za pomocą modelu segmentacji. Wynikiem jest raster klas w kolorach modelu i opcjonalnie warstwa poligonowa.

Raster jest przetwarzany w nakładających się kafelkach przez osobny proces, więc może być dowolnie duży. Piksele bez danych zachowują wartość „brak danych”. Jeśli rozmiary piksela rastra i modelu różnią się o więcej niż 5%, wykonywany jest resampling rastra do rozmiaru piksela modelu.

Przerwane lub anulowane obliczenia są kontynuowane po ostatnim ukończonym kafelku, gdy zostaną uruchomione ponownie z tymi samymi parametrami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Automatic: int8 or float16 if the result stays the same. float32: the precision of the model file. float16 requires an engine that supports it, such as TensorRT or OpenVINO.</source>
      <translation>Automatycznie: int8 lub float16, jeśli wynik pozostaje taki sam. float32: dokładność pliku modelu. float16 wymaga silnika, który go obsługuje, np. TensorRT lub OpenVINO.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Pomiń poligony mniejsze niż (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Maximum distance by which squared and smooth outlines are moved, 0 for 1.5 pixels</source>
      <translation>Maksymalne przesunięcie obrysów ortogonalizowanych i wygładzonych, 0 oznacza 1,5 piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines move by at most</source>
      <translation>Maksymalne przesunięcie obrysów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines of polygons (squared: right angles, for buildings; smooth: without corners)</source>
      <translation>Obrysy poligonów (squared: kąty proste, dla budynków; smooth: bez narożników)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Polygons with a smaller area are not written</source>
      <translation>Poligony o mniejszej powierzchni nie są zapisywane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same result)</source>
      <translation>Precyzja obliczeń sieci (auto: najszybsza z tym samym wynikiem)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Processes the pixels at their own size. The result has no CRS and no areas.</source>
      <translation>Przetwarza piksele w ich własnym rozmiarze. Wynik nie ma układu współrzędnych ani powierzchni.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster layer to process, stored in a local file</source>
      <translation>Warstwa rastrowa do przetworzenia, zapisana w pliku lokalnym</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify</source>
      <translation>Uprość</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons (metres)</source>
      <translation>Uprość poligony (metry)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Najmniejszy poligon</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Squared outlines have right angles, for buildings. Smooth outlines have rounded corners. Common borders are preserved.</source>
      <translation>Obrysy prostokątne mają kąty proste, dla budynków. Obrysy wygładzone mają zaokrąglone narożniki. Wspólne granice są zachowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Tolerance for simplifying the polygons, 0 for none. Common borders are preserved.</source>
      <translation>Tolerancja upraszczania poligonów, 0 oznacza brak. Wspólne granice są zachowywane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>along the pixels</source>
      <translation>wzdłuż pikseli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>według nazw kanałów rastra</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>smooth</source>
      <translation>wygładzone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>squared</source>
      <translation>prostokątne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Także entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Także wariancja widoków</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of each of the 16 meta tokens of LeMeViT (64 bytes per pixel and date)</source>
      <translation>Uwaga każdego z 16 metatokenów LeMeViT (64 bajty na piksel i datę)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (one band each)</source>
      <translation>Uwaga metatokenów (po jednym kanale)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the results of each tile as it is, flipped and rotated. Flips take 4 times as long, flips and quarter turns 8 times.</source>
      <translation>Uśrednia wyniki każdego kafelka takiego, jaki jest, odbitego i obróconego. Odbicia trwają 4 razy dłużej, odbicia i ćwierćobroty 8 razy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation>Pewność</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation>Entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Largest class probability of each pixel, from 0 to 1 (four bytes per pixel)</source>
      <translation>Największe prawdopodobieństwo klasy każdego piksela, od 0 do 1 (cztery bajty na piksel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Uncertainty between the classes, from 0 (one class is certain) to 1 (all are equally likely), four bytes per pixel</source>
      <translation>Niepewność między klasami, od 0 (jedna klasa jest pewna) do 1 (wszystkie są równie prawdopodobne), cztery bajty na piksel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance between the views of each tile, from 0 to 0.25. It requires more than one view.</source>
      <translation>Wariancja między widokami każdego kafelka, od 0 do 0,25. Wymaga więcej niż jednego widoku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Wariancja widoków</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Widoki każdego kafelka do uśrednienia (flips trwa 4 razy dłużej, quarter-turns 8 razy)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips</source>
      <translation>odbicia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips and quarter turns</source>
      <translation>odbicia i ćwierćobroty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>one view</source>
      <translation>jeden widok</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Sprawdź środowisko obliczeniowe: uruchom jego autotest (selfcheck).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Choose Python…).</source>
      <translation>Wybierz innego Pythona w panelu LeMeViT („Wybierz Pythona…”).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>Nie udało się uruchomić procesu roboczego: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>Proces roboczy zakończył się za wcześnie (kod {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>It may have run out of memory. Run again; finished tiles are kept.</source>
      <translation>Mogło zabraknąć pamięci. Uruchom ponownie; gotowe kafelki są zachowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again. Finished tiles are kept.</source>
      <translation>Uruchom ponownie. Gotowe kafelki są zachowane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to continue where it stopped.</source>
      <translation>Uruchom ponownie, aby kontynuować tam, gdzie się zatrzymało.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>Proces roboczy nie odpowiadał przez {} s i został zakończony.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker sent an invalid message: {}</source>
      <translation>Proces roboczy wysłał nieprawidłowy komunikat: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was terminated or crashed. {}</source>
      <translation>Proces roboczy został przerwany albo uległ awarii. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker {} speaks protocol {}, the plugin protocol {}.</source>
      <translation>Proces roboczy {} używa protokołu {}, wtyczka protokołu {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Choose Python…).</source>
      <translation>Wybierz Pythona środowiska obliczeniowego w panelu LeMeViT („Wybierz Pythona…”).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Choose Python…, LEMEVIT_PYTHON).</source>
      <translation>Zainstaluj je w panelu LeMeViT albo wybierz Pythona, który je ma („Wybierz Pythona…”, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The Python program {} was not found.</source>
      <translation>Nie znaleziono programu Python {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>Środowisko obliczeniowe nie jest zainstalowane: nie wybrano Pythona z ONNX Runtime.</translation>
    </message>
  </context>
</TS>
