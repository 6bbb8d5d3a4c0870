<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Przypisz układ współrzędnych warstwie (Warstwa &gt; Ustaw układ współrzędnych warstwy) albo zaznacz „Przyjmuj rastry bez układu współrzędnych” w ustawieniach zaawansowanych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer), then run again.</source>
      <translation>Przypisz właściwy układ współrzędnych warstwie, która go nie ma (Warstwa &gt; Ustaw układ współrzędnych warstwy), i uruchom ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Sprawdź sieć i ustawienia serwera pośredniczącego w QGIS, a potem spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Wybierz inny plik wynikowy albo usuń istniejący.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Wybierz w ustawieniach zaawansowanych urządzenie auto albo cpu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Wybierz precyzję auto w ustawieniach zaawansowanych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Wybierz dwa rastry tego samego miejsca; sprawdź, czy pliki obu warstw mają właściwy układ współrzędnych.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Give both dates in the same units, for instance both as reflectance or both as 8 bit.</source>
      <translation>Podaj obie daty w tych samych jednostkach, na przykład obie jako odbicie albo obie jako 8 bitów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Name the bands to use in the advanced settings, in the model's order.</source>
      <translation>Podaj w ustawieniach zaawansowanych kanały do użycia, w kolejności modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Open the address in a browser: a login page may be in the way.</source>
      <translation>Otwórz adres w przeglądarce: na drodze może stać strona logowania.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Uruchom z wcześniejszymi ustawieniami albo wybierz inny plik wynikowy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>Plik zmieniono u źródła: poszukaj nowszej wersji wtyczki.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Zaznacz „Popraw przesunięcie między datami” albo najpierw dopasuj rastry.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Spróbuj później; jeśli tak zostanie, plik przeniesiono: poszukaj nowszej wersji.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again: the download goes on where it stopped.</source>
      <translation>Spróbuj ponownie: pobieranie zacznie się tam, gdzie się zatrzymało.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Spróbuj ponownie; jeśli to się powtórzy, nie używaj pliku: zmieniono go u źródła.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Użyj adresu https; za serwerem pośredniczącym, który podmienia certyfikaty, zapytaj jego administratora.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Ostrzeżenia tego przebiegu: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on the CPU, because no GPU works here: {}.</source>
      <translation>auto działa na CPU, bo żadne GPU tu nie działa: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on {}.</source>
      <translation>auto działa na {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelled. Run again with the same settings to go on.</source>
      <translation>Anulowano. Uruchom ponownie z tymi samymi ustawieniami, aby kontynuować.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Anulowanie…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Done in {:.1f} s on {}.</source>
      <translation>Gotowe w {:.1f} s na {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Failed</source>
      <translation>Niepowodzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Środowisko obliczeniowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>It would run on {} ({}).</source>
      <translation>Obliczenia poszłyby na {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The run would take {}.</source>
      <translation>Obliczenia wymagałyby: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The sample is loaded: press Run.</source>
      <translation>Przykład wczytano: naciśnij Uruchom.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Przeciągnij prostokąt na mapie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag one on the map, or choose another area.</source>
      <translation>Przeciągnij go na mapie albo wybierz inny obszar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Narysowany prostokąt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Load one, or choose another area.</source>
      <translation>Wczytaj ją albo wybierz inny obszar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Obszar mapy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle is drawn yet.</source>
      <translation>Nie narysowano jeszcze prostokąta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer (its selection, if any)</source>
      <translation>Warstwa poligonowa (jej zaznaczenie, jeśli jest)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>The part of the raster that is predicted</source>
      <translation>Część rastra, dla której liczona jest predykcja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>There is no polygon layer.</source>
      <translation>Nie ma warstwy poligonowej.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Cała warstwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{:.0f} × {:.0f} map units</source>
      <translation>{:.0f} × {:.0f} jednostek mapy</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Kanały modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Picture of the first three bands</source>
      <translation>Obraz pierwszych trzech kanałów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>The raster's band that holds it</source>
      <translation>Kanał rastra, który go zawiera</translation>
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
      <source>Choose bands…</source>
      <translation>Wybierz kanały…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Device</source>
      <translation>Urządzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Load a small drone image and choose the model made for it; then press Run</source>
      <translation>Wczytaj mały obraz z drona i wybierz zrobiony dla niego model; potem naciśnij Uruchom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Model</source>
      <translation>Model sieci</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Wynik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size</source>
      <translation>Rozmiar piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size of the prediction: model, native or metres</source>
      <translation>Rozmiar piksela predykcji: model, native albo metry</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Say by name which band of the raster is which band of the model, with a picture</source>
      <translation>Wskaż po nazwie, który kanał rastra jest którym kanałem modelu, z obrazem</translation>
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
      <source>What the result is</source>
      <translation>Czym jest wynik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Where the result is saved</source>
      <translation>Gdzie zapisywany jest wynik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>auto takes a GPU where it works, else the CPU</source>
      <translation>auto bierze GPU tam, gdzie działa, inaczej CPU</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>the model's</source>
      <translation>taki jak modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Przed i po to ta sama warstwa: wynik nie pokaże żadnej zmiany.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Warstwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Zamień przed i po</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Zamień przed i po ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Kanały rastra w kolejności modelu, np. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Install from an offline bundle (Inference runtime, More), or add a model with +.</source>
      <translation>Zainstaluj z paczki bez sieci (Środowisko obliczeniowe, Więcej) albo dodaj model przyciskiem +.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No model for land cover is installed: the plugin's package holds none.</source>
      <translation>Nie zainstalowano modelu pokrycia terenu: pakiet wtyczki żadnego nie zawiera.</translation>
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
      <source>The sample {} does not open.</source>
      <translation>Przykład {} się nie otwiera.</translation>
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
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Anuluj zlecenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {} %</source>
      <translation>Anulowano przy {} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Niepowodzenie: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Go on with it; finished work is not done twice</source>
      <translation>Kontynuuj; gotowa praca nie jest powtarzana</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {} %</source>
      <translation>Przerwano przy {} %</translation>
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
      <source>Report</source>
      <translation>Raport</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Resume</source>
      <translation>Wznów</translation>
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
      <source>Show what it did, its settings and its report</source>
      <translation>Pokaż, co zrobiono, ustawienia i raport</translation>
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
      <source>Stop it, or take it out of the queue</source>
      <translation>Zatrzymaj albo wyjmij z kolejki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Take it off the list; an unfinished job loses the work it has kept</source>
      <translation>Usuń z listy; niedokończone zlecenie traci to, co zachowało</translation>
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
      <source>Zoom the map to its result</source>
      <translation>Powiększ mapę do wyniku</translation>
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
      <source>Check again</source>
      <translation>Sprawdź ponownie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file: what it is will be said here.</source>
      <translation>Wybierz plik: tutaj będzie napisane, czym jest.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Look into the file once more, with the answers below</source>
      <translation>Zbadaj plik jeszcze raz, z odpowiedziami poniżej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Looking into the file…</source>
      <translation>Badanie pliku…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Plik modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nazwa modelu na liście</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX of ours, of Deepness, of Ultralytics, with an MLM item, or plain; a checkpoint</source>
      <translation>ONNX nasz, z Deepness, z Ultralytics, z opisem MLM albo zwykły; punkt kontrolny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>Model można dodać.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Try the model on one tile and install it</source>
      <translation>Wypróbuj model na jednym kafelku i zainstaluj go</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file does not say</source>
      <translation>Czego plik nie mówi</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file is</source>
      <translation>Czym jest plik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What was assumed or is asked; change what is wrong</source>
      <translation>Co przyjęto lub o co się pyta; zmień to, co jest błędne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>the file's</source>
      <translation>taka jak pliku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>Dodano {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Anuluj pobieranie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. What has come stays; the next download goes on from there.</source>
      <translation>Anulowano. To, co pobrano, zostaje; następne pobieranie zacznie od tego miejsca.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Usuń plik modelu z katalogu modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({:.1f} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>Pobrać {} ({:.1f} MB) z {}?
Licencja: {}.
Plik zostanie sprawdzony sumą SHA-256, zanim zostanie dodany.</translation>
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
      <source>Fetch it, verify it and install it</source>
      <translation>Pobierz, sprawdź i zainstaluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>From</source>
      <translation>Skąd</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Zainstalowane modele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It takes the place of the installed model of this name.</source>
      <translation>Zastąpi zainstalowany model o tej nazwie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Licence</source>
      <translation>Licencja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Looking at the models…</source>
      <translation>Przeglądanie modeli…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modele</translation>
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
      <source>Size</source>
      <translation>Rozmiar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model came with the plugin and stays</source>
      <translation>Ten model jest częścią wtyczki i zostaje</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model has no address: it is not published yet</source>
      <translation>Ten model nie ma adresu: nie został jeszcze opublikowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>What has come stays; the next download goes on from there</source>
      <translation>To, co pobrano, zostaje; następne pobieranie zacznie od tego miejsca</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>added</source>
      <translation>dodany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>another version is installed</source>
      <translation>zainstalowana jest inna wersja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>can be downloaded</source>
      <translation>można pobrać</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>installed</source>
      <translation>zainstalowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>not published yet</source>
      <translation>jeszcze nieopublikowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>the plugin</source>
      <translation>wtyczka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>usable</source>
      <translation>gotowy do użycia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{:.1f} of {:.1f} MB</source>
      <translation>{:.1f} z {:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s to go</source>
      <translation>zostało {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Plik modelu; jest sprawdzany przy uruchomieniu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Add a model: its file is looked into, tried and installed</source>
      <translation>Dodaj model: jego plik jest badany, próbowany i instalowany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models</source>
      <translation>Wszystkie modele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models: remove one that was added, download one of the catalogue</source>
      <translation>Wszystkie modele: usuń dodany, pobierz z katalogu</translation>
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
      <source>No model of this task is installed. ≡ shows what can be downloaded, + adds a file of yours.</source>
      <translation>Nie zainstalowano modelu do tego zadania. ≡ pokazuje, co można pobrać, + dodaje własny plik.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Show the model's card: classes, bands, pixel size, licence, scores</source>
      <translation>Pokaż kartę modelu: klasy, kanały, rozmiar piksela, licencja, wyniki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file</source>
      <translation>Użyj pliku modelu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file (.onnx), or choose the folder of models</source>
      <translation>Użyj pliku modelu (.onnx) albo wybierz katalog modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>What the model was made for</source>
      <translation>Do czego zrobiono model</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A Python that has the inference runtime; empty: the one that the panel set up</source>
      <translation>Python ze środowiskiem obliczeniowym; puste: ten, który skonfigurował panel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A list of models to download; empty: the one that comes with the plugin</source>
      <translation>Lista modeli do pobrania; puste: lista dołączona do wtyczki</translation>
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
      <source>Device and threads hold for the panel; the toolbox and the command line have their own.</source>
      <translation>Urządzenie i wątki dotyczą panelu; narzędzia Processingu i wiersz poleceń mają własne.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Katalog modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Katalog środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Show the defaults; they are stored with OK</source>
      <translation>Pokaż wartości domyślne; zapisuje je OK</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Threads</source>
      <translation>Wątki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where models are looked for first; empty: your models folder</source>
      <translation>Gdzie najpierw szuka się modeli; puste: Twój katalog modeli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where the panel sets runtimes up; empty: your data folder</source>
      <translation>Gdzie panel zakłada środowiska; puste: Twój katalog danych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one a processor core</source>
      <translation>jeden na rdzeń procesora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Area (m²)</source>
      <translation>Powierzchnia (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Wybierz inny katalog.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Class</source>
      <translation>Klasa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Copy table</source>
      <translation>Kopiuj tabelę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Objects</source>
      <translation>Obiekty</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Pixels</source>
      <translation>Piksele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Put the table on the clipboard, for a spreadsheet</source>
      <translation>Umieść tabelę w schowku, dla arkusza kalkulacyjnego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Results by class</source>
      <translation>Wyniki według klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save the table</source>
      <translation>Zapisz tabelę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Share (%)</source>
      <translation>Udział (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>Tabeli nie można zapisać do {}: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Zapisz tabelę do pliku tekstowego</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Dodaj do kolejki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check everything and say what the run would take; nothing is written</source>
      <translation>Sprawdź wszystko i powiedz, czego wymagałyby obliczenia; nic nie jest zapisywane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Oszacuj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map the area; QGIS stays usable</source>
      <translation>Zmapuj obszar; QGIS pozostaje dostępny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Otwórz pomoc: szybki start, zadania, modele, rozwiązywanie problemów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Predict the middle of the map view only, as a temporary layer</source>
      <translation>Licz tylko środek widoku mapy, jako warstwę tymczasową</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Podgląd</translation>
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
      <source>Run this when the jobs before it are done</source>
      <translation>Uruchom to, gdy skończą się wcześniejsze zlecenia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop; finished work is kept for the next run with the same settings</source>
      <translation>Zatrzymaj; gotowa praca zostaje dla następnego uruchomienia z tymi samymi ustawieniami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warning: {}</source>
      <translation>Ostrzeżenie: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Ostrzeżenia przebiegu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Program Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Choose Python…</source>
      <translation>Wybierz Pythona…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Copy diagnostics report</source>
      <translation>Kopiuj raport diagnostyczny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Pobierz {} MB i zainstaluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Katalog plików wheel (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Dla GPU firmy NVIDIA i procesora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For the processor</source>
      <translation>Dla procesora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Zainstaluj z katalogu plików wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Zainstaluj z paczki bez sieci (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from the package index</source>
      <translation>Zainstaluj z indeksu pakietów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Rodzaj środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More</source>
      <translation>Więcej</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Więcej o środowisku</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Paczka bez sieci albo zip z plikami wheel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Postęp instalacji</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes</source>
      <translation>Usuń stare środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Usuń stare środowiska ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Zainstaluj środowisko obliczeniowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set up</source>
      <translation>Zainstaluj</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>Raport diagnostyczny jest w schowku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>Środowisko obliczeniowe: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>Środowisko dla GPU wymaga aktualnego sterownika NVIDIA; jest znacznie większe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python has everything.</source>
      <translation>Ten Python ma wszystko.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python lacks packages; the runtime will be made from it.</source>
      <translation>Temu Pythonowi brakuje pakietów; środowisko zostanie z niego zrobione.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Try again</source>
      <translation>Spróbuj ponownie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>„{}” jest grupą warstw.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Sprawdź, czy go przeniesiono albo czy jego dysk nie jest odłączony, lub wybierz inną warstwę.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Wybierz GeoTIFF albo inny plik rastrowy; otwórz go gdzie indziej, aby zobaczyć, czy jest kompletny.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Wybierz warstwę rastrową: obrazy w pliku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Wybierz zasięg, który nakłada się na raster, albo zostaw pusty dla całego rastra.</translation>
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
      <translation>Wybierz jedną warstwę; aby zmapować kilka, uruchom je wsadowo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Narysuj lub wybierz zasięg o szerokości i wysokości albo zostaw pusty dla całego rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Najpierw ją wyeksportuj: prawy przycisk, Eksportuj &gt; Zapisz jako… z „Obraz wyrenderowany” albo „Dane surowe”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Napraw jej źródło danych (prawy przycisk, Napraw źródło danych…) albo dodaj ją ponownie.</translation>
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
      <source>The layer '{}' does not open.</source>
      <translation>Warstwa „{}” się nie otwiera.</translation>
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
      <source>There is no file {}.</source>
      <translation>Nie ma pliku {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>There is no model {}; looked in {}.</source>
      <translation>Nie ma modelu {}; szukano w {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} nie jest rastrem, który QGIS umie otworzyć.</translation>
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
      <source>Rendering {}</source>
      <translation>Renderowanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>Obszar ma {} x {} pikseli przy rozmiarze piksela modelu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>Warstwy „{}” nie udało się wyrenderować (błąd {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Nie ma obszaru warstwy do wyrenderowania.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>Opis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Źródło danych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Bands</source>
      <translation>Kanały</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Klasy</translation>
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
      <translation>dowolne</translation>
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
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} pikseli, zakładka {} pikseli</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, podzielone przez {}, średnia {}, odchylenie standardowe {}</translation>
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
      <source>Runtime, models, device and threads</source>
      <translation>Środowisko, modele, urządzenie i wątki</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>A file with what was read, predicted and written, areas, times and warnings.</source>
      <translation>Plik z tym, co wczytano, policzono i zapisano, z powierzchniami, czasami i ostrzeżeniami.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Obszar zainteresowania</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>CPU threads (0: one a core)</source>
      <translation>Wątki CPU (0: jeden na rdzeń)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Użyte urządzenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says ({}: {}).</source>
      <translation>Puste: jak mówi model ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says.</source>
      <translation>Puste: jak mówi model.</translation>
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
      <source>How many processor cores the model uses. It changes the speed only.</source>
      <translation>Ilu rdzeni procesora używa model. Zmienia tylko szybkość.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many tiles the model is given at once. Empty: as the memory allows. It changes the speed only.</source>
      <translation>Ile kafelków model dostaje naraz. Puste: ile pozwala pamięć. Zmienia tylko szybkość.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Numbers of the raster's bands, from 1. Empty: {}.</source>
      <translation>Numery kanałów rastra, od 1. Puste: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only pixels whose centre lies in one of these polygons are mapped.</source>
      <translation>Mapowane są tylko piksele, których środek leży w jednym z tych poligonów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only this part is mapped; in any CRS, widened to whole pixels.</source>
      <translation>Mapowana jest tylko ta część; w dowolnym układzie współrzędnych, poszerzona do całych pikseli.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Zakładka kafelków (piksele)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Rozmiar piksela: model, native albo metry</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixels that neighbouring tiles share and in which they are blended.</source>
      <translation>Piksele wspólne sąsiednim kafelkom, w których są one łączone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {:.1f} s</source>
      <translation>Działało na {} przez {:.1f} s</translation>
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
      <source>Side of the squares that the model sees.</source>
      <translation>Bok kwadratów, które widzi model.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>The raster is resampled to it; 'native' keeps the raster's own pixels.</source>
      <translation>Raster jest do niego przepróbkowywany; „native” zachowuje własne piksele rastra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Rozmiar kafelka (piksele)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles a batch</source>
      <translation>Kafelki w partii</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} w kolejności modelu, np. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Its card says what it knows, its bands and its pixel size; 'Model information' shows it.</source>
      <translation>Jego karta mówi, co zna, jakie ma kanały i rozmiar piksela; pokazuje ją „Informacje o modelu”.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Model (name of an installed model, or an .onnx file)</source>
      <translation>Model (nazwa zainstalowanego modelu albo plik .onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>A page to read; a file that ends in .txt is written as plain text.</source>
      <translation>Strona do czytania; plik zakończony na .txt jest zapisywany jako zwykły tekst.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Checks a model file and says what its card says: task, classes, bands, pixel size, licence, digest. The outputs can be used by later steps of a model; the page is shown in the results viewer.

Model: the name of an installed model, or an .onnx file.</source>
      <translation>Sprawdza plik modelu i podaje to, co mówi jego karta: zadanie, klasy, kanały, rozmiar piksela, licencję, skrót. Wyników mogą użyć dalsze kroki modelu; strona pokazuje się w przeglądarce wyników.

Model: nazwa zainstalowanego modelu albo plik .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Tekst (*.txt)</translation>
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
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentuj, oczyść i zsumuj powierzchnię według klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Klasa i powierzchnia, gdzie się mieści</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and probability, where it fits</source>
      <translation>Klasa i prawdopodobieństwo, gdzie się mieści</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Niższe oceny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {:g} or more</source>
      <translation>Ocena {:g} lub wyższa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} does not open as a layer.</source>
      <translation>Wynik {} nie otwiera się jako warstwa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Zrobiono z {} modelem {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Dane wejściowe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Precision</source>
      <translation>Precyzja</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {:.0f} %</source>
      <translation>Daty nakładają się w {:.0f} %</translation>
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
      <source>shift {:.1f}, {:.1f} pixels</source>
      <translation>przesunięcie {:.1f}, {:.1f} piksela</translation>
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
      <source>They stay without data in the result. Run again later, or use a file.</source>
      <translation>Pozostaną w wyniku bez danych. Uruchom później albo użyj pliku.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer were not delivered: {}</source>
      <translation>Nie dostarczono części warstwy ({}): {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>Usuwanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Biblioteka środowiska się nie wczytuje: brakuje bibliotek Visual C++ firmy Microsoft. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Brakuje pakietu. {}</translation>
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
      <translation>Program ochronny lub zasada zablokowały plik. {}</translation>
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
      <translation>Poproś administratora o dopuszczenie katalogu środowiska i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Sprawdź Ustawienia &gt; Opcje &gt; Sieć &gt; Proxy (proxy http://, nazwa i hasło) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Sprawdź sieć i spróbuj ponownie; albo użyj katalogu lub zipa z plikami wheel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Wybierz w opcjach katalog o krótkiej ścieżce (C:\lemevit) dla środowiska.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Wybierz innego Pythona (3.9 lub nowszego, 64 bity) przez Wybierz Pythona…; python.org ma go dla każdego systemu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Wybierz paczkę bez sieci (zip) albo katalog z jej plikami .whl.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Zamknij inne okna QGIS, poczekaj na program antywirusowy i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Skopiuj raport diagnostyczny i wyślij go twórcom. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Zwolnij miejsce na dysku tego katalogu (i katalogu tymczasowego) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Jeśli Twoja organizacja sprawdza połączenia, dodaj jej urząd w Ustawienia &gt; Opcje &gt; Uwierzytelnianie &gt; Zarządzaj certyfikatami i spróbuj ponownie; albo użyj katalogu lub zipa z plikami wheel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Zainstaluj Visual C++ Redistributable firmy Microsoft (x64, 2015-2022) i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Nadaj prawo zapisu w katalogu albo wybierz w opcjach inny dla środowiska.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>W Debianie lub Ubuntu zainstaluj python3-venv; gdzie indziej: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>Nie znaleziono własnego programu Python QGIS. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start it again whenever you like.</source>
      <translation>Zacznij ponownie, kiedy zechcesz.</translation>
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
      <translation>W katalogu nie można zapisywać. {}</translation>
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
      <source>The package index did not give a package. {}</source>
      <translation>Indeks pakietów nie wydał pakietu. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy did not let the download through. {}</source>
      <translation>Serwer pośredniczący nie przepuścił pobierania. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>Instalacja się nie powiodła. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled; nothing is left of it. {}</source>
      <translation>Instalację anulowano; nic po niej nie zostało. {}</translation>
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
      <source>This Python can make no environment with pip: {}</source>
      <translation>Ten Python nie umie założyć środowiska z pip: {}</translation>
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
      <translation>Użyj zamiast tego katalogu lub zipa z plikami wheel. Albo: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Użyj paczki dla tego systemu i tej wersji Pythona oraz wersji tej wtyczki.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Poczekaj, aż skończy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting the packages</source>
      <translation>Pobieranie pakietów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting {}</source>
      <translation>Pobieranie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Looking at {}</source>
      <translation>Badanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Making the environment</source>
      <translation>Tworzenie środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Putting it in place</source>
      <translation>Umieszczanie na miejscu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Trying the runtime</source>
      <translation>Próba środowiska</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Rozpakowywanie pakietów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking {}</source>
      <translation>Rozpakowywanie {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: potrzeba {} MB, wolne {} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Fetches {} packages ({} MB) from the package index.</source>
      <translation>Pobiera pakiety ({}, {} MB) z indeksu pakietów.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Made from Python {}.{} ({}); QGIS's own Python is not changed.</source>
      <translation>Z Pythona {}.{} ({}); własny Python QGIS nie jest zmieniany.</translation>
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
      <source>Ready; it runs on: {}</source>
      <translation>Gotowe; działa na: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Takes {} packages from {}, without the network.</source>
      <translation>Bierze pakiety ({}) z {}, bez sieci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>GeoPackage o tej samej nazwie obok rastra klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>After</source>
      <translation>Po</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Also polygons</source>
      <translation>Także poligony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Bands after</source>
      <translation>Kanały po</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Before</source>
      <translation>Przed</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Class raster</source>
      <translation>Raster klas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift</source>
      <translation>Popraw przesunięcie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Popraw przesunięcie między datami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Wykryj zmiany (dwie daty)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (what differs between two dates)</source>
      <translation>Wykryj zmiany (czym różnią się dwie daty)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>From 0 to 1; large: four bytes a pixel and class</source>
      <translation>Od 0 do 1; duże: cztery bajty na piksel i klasę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>One band: 0 where nothing changed, else the number of the change</source>
      <translation>Jeden kanał: 0, gdzie nic się nie zmieniło, inaczej numer zmiany</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Outlines of what changed, with area, mean probability and both dates</source>
      <translation>Obrysy tego, co się zmieniło, z powierzchnią, średnim prawdopodobieństwem i obiema datami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons</source>
      <translation>Poligony</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (a band a class)</source>
      <translation>Prawdopodobieństwa (kanał na klasę)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Runs a change model over two rasters of one place, in a separate process, and writes a class raster: no change, or change. The two may differ in CRS, pixel size and extent: both are brought to one grid, and the result covers what they have in common. A shift between the dates is estimated and told before the run.

Before, After: local files. Bands: chosen for each date; empty: by the names of the bands. Polygons: outlines of what changed, with area, mean probability and the dates of both rasters where the files know them.</source>
      <translation>Stosuje model zmian do dwóch rastrów jednego miejsca, w osobnym procesie, i zapisuje raster klas: bez zmian albo zmiana. Oba mogą się różnić układem współrzędnych, rozmiarem piksela i zasięgiem: są sprowadzane do jednej siatki, a wynik obejmuje to, co mają wspólnego. Przesunięcie między datami jest szacowane i podawane przed obliczeniami.

Przed, Po: pliki lokalne. Kanały: wybierane dla każdej daty; puste: według nazw kanałów. Poligony: obrysy tego, co się zmieniło, z powierzchnią, średnim prawdopodobieństwem i datami obu rastrów, jeśli pliki je znają.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The estimated shift is taken out of the second raster; otherwise it is only told</source>
      <translation>Oszacowane przesunięcie jest usuwane z drugiego rastra; inaczej jest tylko podawane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the earlier date; a local file</source>
      <translation>Raster wcześniejszej daty; plik lokalny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the later date; a local file</source>
      <translation>Raster późniejszej daty; plik lokalny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as before, by name</source>
      <translation>jak przed, według nazw</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>A square a scene, with class and probability</source>
      <translation>Kwadrat na scenę, z klasą i prawdopodobieństwem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel a scene)</source>
      <translation>Raster klas (jeden piksel na scenę)</translation>
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
      <source>Cuts a raster into square scenes of the model's size and writes one polygon a scene with its class and probability, in a separate process. Cells without data are left out.</source>
      <translation>Tnie raster na kwadratowe sceny wielkości modelu i zapisuje po jednym poligonie na scenę z klasą i prawdopodobieństwem, w osobnym procesie. Komórki bez danych są pomijane.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Siatka scen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>The same as a raster</source>
      <translation>To samo jako raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>A box an object, with class, score, angle, length, width and area</source>
      <translation>Ramka na obiekt, z klasą, oceną, kątem, długością, szerokością i powierzchnią</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes along the raster's rows and columns instead of along the objects</source>
      <translation>Ramki wzdłuż wierszy i kolumn rastra zamiast wzdłuż obiektów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Ramki o niższej ocenie nie są zapisywane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (a turned box for each)</source>
      <translation>Wykryj obiekty (obrócona ramka dla każdego)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (boxes)</source>
      <translation>Wykryj obiekty (ramki)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Największe nakładanie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Największe nakładanie dwóch ramek jednej klasy (0 do 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score</source>
      <translation>Najniższa ocena</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score (0 to 1)</source>
      <translation>Najniższa ocena (0 do 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Obiekty jako tekst DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of a class that overlap more, the one with the lower score is left out</source>
      <translation>Z dwóch ramek jednej klasy, które nakładają się bardziej, pomijana jest ta o niższej ocenie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Runs a model of oriented detection over a raster of any size, in a separate process, and writes one box an object: class, score, angle, length, width and area. Boxes lie along their objects; one object on several tiles becomes one box.

Minimum score: boxes with a lower score are not written; empty: the model's. The layer shows good scores first: its style has a rule with the cut to change, and a rule for the rest to tick. Largest overlap: of two boxes of one class that overlap more than this (area in common over area together), the one with the lower score is left out. Upright boxes: along the raster's rows and columns. DOTA text: the boxes in pixels, in the text layout of the DOTA data set.</source>
      <translation>Stosuje model wykrywania obróconych obiektów do rastra dowolnej wielkości, w osobnym procesie, i zapisuje po jednej ramce na obiekt: klasa, ocena, kąt, długość, szerokość i powierzchnia. Ramki leżą wzdłuż swoich obiektów; obiekt na kilku kafelkach staje się jedną ramką.

Najniższa ocena: ramki o niższej ocenie nie są zapisywane; puste: taka jak modelu. Warstwa pokazuje najpierw dobre oceny: jej styl ma regułę z progiem do zmiany i regułę dla reszty do zaznaczenia. Największe nakładanie: z dwóch ramek jednej klasy, które nakładają się bardziej (powierzchnia wspólna przez łączną), pomijana jest ta o niższej ocenie. Ramki proste: wzdłuż wierszy i kolumn rastra. Tekst DOTA: ramki w pikselach, w układzie tekstowym zbioru danych DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>The boxes in pixels, in the text layout of the DOTA data set</source>
      <translation>Ramki w pikselach, w układzie tekstowym zbioru danych DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Ramki proste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes instead of turned ones</source>
      <translation>Ramki proste zamiast obróconych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>One band: the class of each pixel, by its number in the model; with colours and overviews</source>
      <translation>Jeden kanał: klasa każdego piksela, jej numerem w modelu; z kolorami i piramidami</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Outlines of the classes with area in m², exact to the pixel</source>
      <translation>Obrysy klas z powierzchnią w m², dokładne co do piksela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. An interrupted run goes on where it stopped when it is started again with the same settings.

Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m².</source>
      <translation>Stosuje model segmentacji do rastra dowolnej wielkości, w osobnym procesie, i zapisuje raster klas w kolorach modelu. Kafelki są łączone, więc nie ma szwów; piksele bez danych pozostają bez nich. Przerwane obliczenia idą dalej tam, gdzie się zatrzymały, gdy uruchomi się je z tymi samymi ustawieniami.

Raster: plik lokalny. Model: jego karta mówi, co zna, jakie ma kanały i rozmiar piksela; raster jest przepróbkowywany w locie, gdy jego piksele różnią się o więcej niż 5 %. Poligony: dokładne obrysy, powierzchnie w m².</translation>
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
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Przyjmuj rastry bez układu współrzędnych</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Pomiń poligony mniejsze niż (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Pixels are taken as they are; the result has no CRS either, and no areas</source>
      <translation>Piksele są brane takie, jakie są; wynik też nie ma układu współrzędnych ani powierzchni</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same answer)</source>
      <translation>Precyzja obliczeń sieci (auto: najszybsza dająca tę samą odpowiedź)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster</source>
      <translation>Raster wejściowy</translation>
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
      <source>Simplify polygons; shared borders stay shared</source>
      <translation>Uprość poligony; wspólne granice pozostają wspólne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smaller polygons are left out</source>
      <translation>Mniejsze poligony są pomijane</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Najmniejszy poligon</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>The raster to map; a local file</source>
      <translation>Raster do zmapowania; plik lokalny</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>auto takes int8 or float16 where the answer stays the same; float32 computes as the model is stored, on every machine alike; float16 needs a GPU with TensorRT</source>
      <translation>auto bierze int8 lub float16 tam, gdzie odpowiedź się nie zmienia; float32 liczy tak, jak zapisano model, tak samo na każdym komputerze; float16 wymaga GPU z TensorRT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>według nazw kanałów rastra</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also confidence</source>
      <translation>Także pewność</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Także entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Także uwaga metatokenów</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Także wariancja widoków</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (a band each)</source>
      <translation>Uwaga metatokenów (kanał na każdy)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the answers to each tile as it lies, flipped and turned; flips take 4 times as long, quarter-turns 8 times</source>
      <translation>Uśrednia odpowiedzi dla każdego kafelka tak, jak leży, odbitego i obróconego; flips trwa 4 razy dłużej, quarter-turns 8 razy</translation>
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
      <source>How evenly the classes share: 0 one is certain, 1 all are alike; four bytes a pixel</source>
      <translation>Jak równo dzielą się klasy: 0 jedna jest pewna, 1 wszystkie są równe; cztery bajty na piksel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How far the views of each tile differ, 0 to 0.25; choose more than one view for it</source>
      <translation>Jak bardzo różnią się widoki każdego kafelka, 0 do 0.25; wybierz do tego więcej niż jeden widok</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>The largest probability of each pixel, 0 to 1; costs little time, four bytes a pixel</source>
      <translation>Największe prawdopodobieństwo każdego piksela, 0 do 1; mało czasu, cztery bajty na piksel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Wariancja widoków</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile</source>
      <translation>Widoki każdego kafelka</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Widoki każdego kafelka do uśrednienia (flips trwa 4 razy dłużej, quarter-turns 8 razy)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Where each of LeMeViT's 16 meta tokens looks; large: 64 bytes a pixel and date</source>
      <translation>Gdzie patrzy każdy z 16 metatokenów LeMeViT; duże: 64 bajty na piksel i datę</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Sprawdź środowisko obliczeniowe: uruchom jego samosprawdzenie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Set Python…).</source>
      <translation>Wybierz innego Pythona w panelu LeMeViT (Wybierz Pythona…).</translation>
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
      <source>Run again: finished work is kept.</source>
      <translation>Uruchom ponownie: gotowa praca jest zachowana.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept. It may have run out of memory.</source>
      <translation>Uruchom ponownie: gotowa praca jest zachowana. Mogło zabraknąć pamięci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to go on where it stopped.</source>
      <translation>Uruchom ponownie, aby kontynuować tam, gdzie się zatrzymało.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>Proces roboczy nie odpowiadał przez {} s i został zakończony.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker said something unreadable: {}</source>
      <translation>Proces roboczy powiedział coś nieczytelnego: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker speaks another protocol version.</source>
      <translation>Proces roboczy używa innej wersji protokołu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was ended from outside or crashed. {}</source>
      <translation>Proces roboczy zakończono z zewnątrz albo uległ awarii. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Set Python…).</source>
      <translation>Wybierz Pythona środowiska obliczeniowego w panelu LeMeViT (Wybierz Pythona…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Set Python…, LEMEVIT_PYTHON).</source>
      <translation>Zainstaluj je w panelu LeMeViT albo wybierz Pythona, który je ma (Wybierz Pythona…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>Środowisko obliczeniowe nie jest zainstalowane: nie wybrano Pythona z ONNX Runtime.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>There is no Python program at {}.</source>
      <translation>Pod {} nie ma programu Python.</translation>
    </message>
  </context>
</TS>
