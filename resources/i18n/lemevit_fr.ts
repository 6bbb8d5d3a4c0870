<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Accepter les rasters sans SCR</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Add it to the project as a layer: Run exports the area first.</source>
      <translation>Ajoutez-le au projet comme couche : Exécuter exporte d'abord l'emprise.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also confidence</source>
      <translation>Aussi la confiance</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Aussi l'attention des méta-jetons</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Ask for the model as .onnx with its weights inside.</source>
      <translation>Demandez le modèle au format .onnx, poids inclus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Attribuez un SCR à la couche (Couche &gt; Définir le SCR des couches), ou cochez « Accepter les rasters sans SCR » dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer(s)), then run again.</source>
      <translation>Attribuez le bon SCR à la couche qui n'en a pas (Couche &gt; Définir le SCR des couches), puis relancez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands after</source>
      <translation>Bandes après</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the CRS of the labels.</source>
      <translation>Vérifiez le SCR des étiquettes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Vérifiez le réseau et les paramètres de proxy de QGIS, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the path, and that the drive is connected.</source>
      <translation>Vérifiez le chemin et que le lecteur est connecté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a folder that exists and that you may write to.</source>
      <translation>Choisissez un dossier existant dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a larger area, or a finer pixel size.</source>
      <translation>Choisissez une emprise plus grande ou une taille de pixel plus fine.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a model made for this task.</source>
      <translation>Choisissez un modèle conçu pour cette tâche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a polygon layer with a CRS that overlaps the raster.</source>
      <translation>Choisissez une couche de polygones avec un SCR, qui recouvre le raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a raster file such as a GeoTIFF. If it was downloaded, download it again.</source>
      <translation>Choisissez un fichier raster, par exemple un GeoTIFF. S'il a été téléchargé, téléchargez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a smaller area, or another output folder.</source>
      <translation>Choisissez une emprise plus petite ou un autre dossier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer of a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML file.</source>
      <translation>Choisissez une couche vecteur d'un fichier GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML ou KML.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer with a field of classes that overlaps the raster.</source>
      <translation>Choisissez une couche vecteur avec un champ de classes, qui recouvre le raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area that overlaps the raster.</source>
      <translation>Choisissez une emprise qui recouvre le raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area with a width and a height.</source>
      <translation>Choisissez une emprise ayant une largeur et une hauteur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an installed model or a model file (.onnx).</source>
      <translation>Choisissez un modèle installé ou un fichier de modèle (.onnx).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another model, or ask the author of this one.</source>
      <translation>Choisissez un autre modèle ou demandez à l'auteur de celui-ci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Choisissez un autre fichier de sortie, ou supprimez celui qui existe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file. The input is never overwritten.</source>
      <translation>Choisissez un autre fichier de sortie. L'entrée n'est jamais écrasée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another value.</source>
      <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the bands in the advanced settings, in the order of the model.</source>
      <translation>Choisissez les bandes dans les paramètres avancés, dans l'ordre du modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Choisissez le périphérique auto ou cpu dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device cpu in the advanced settings.</source>
      <translation>Choisissez le périphérique cpu dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the folder of a label set.</source>
      <translation>Choisissez le dossier d'un jeu d'étiquettes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the input values.</source>
      <translation>Choisissez les valeurs d'entrée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Choisissez la précision auto dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Choisissez deux rasters du même lieu ; vérifiez que les fichiers des deux couches ont le bon SCR.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>Convertissez-le d'abord en GeoTIFF (Raster &gt; Conversion &gt; Convertir).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to red, green and blue first: Raster &gt; Conversion &gt; PCT to RGB.</source>
      <translation>Convertissez-la d'abord en rouge, vert et bleu : Raster &gt; Conversion &gt; PCT vers RVB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Copy or download the file again.</source>
      <translation>Copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Correct a shift</source>
      <translation>Corriger un décalage</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Download or copy the model again.</source>
      <translation>Téléchargez ou copiez à nouveau le modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw a few strokes of at least two classes, close to each other.</source>
      <translation>Dessinez quelques traits d'au moins deux classes, proches les uns des autres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more of both, join them, or add a band.</source>
      <translation>Dessinez davantage d'exemples des deux classes, fusionnez ces classes ou ajoutez une bande.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more strokes where the map is wrong, and some where it is right.</source>
      <translation>Dessinez plus de traits là où la carte est fausse, et quelques-uns là où elle est juste.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw some elsewhere.</source>
      <translation>Dessinez-en ailleurs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw strokes where the raster has data.</source>
      <translation>Dessinez des traits là où le raster a des données.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Fill in the missing values when adding the model, or ask its author for a complete card.</source>
      <translation>Renseignez les valeurs manquantes en ajoutant le modèle, ou demandez à son auteur une fiche complète.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Free disk space and run again, or choose another folder.</source>
      <translation>Libérez de l'espace disque et relancez, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Input values</source>
      <translation>Valeurs d'entrée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Leave it out, or warp it to the grid of the others first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Retirez-le, ou reprojetez-le d'abord sur la grille des autres (Raster &gt; Projections &gt; Projection (warp)).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Open the address in a browser to see whether a login is required.</source>
      <translation>Ouvrez l'adresse dans un navigateur pour voir si une connexion est requise.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Other features are used.</source>
      <translation>D'autres caractéristiques sont utilisées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Outlines</source>
      <translation>Contours</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Pixel size</source>
      <translation>Taille de pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Remove the interrupted job from the list, or choose another output file.</source>
      <translation>Retirez la tâche interrompue de la liste, ou choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Report it with the log of the job.</source>
      <translation>Signalez-le avec le journal de la tâche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again once nothing writes to the raster. Finished tiles are kept.</source>
      <translation>Relancez quand plus rien n'écrit dans le raster. Les tuiles terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again with the same settings to continue.</source>
      <translation>Relancez avec les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again. If it happens again, check the disk.</source>
      <translation>Relancez. Si cela se reproduit, vérifiez le disque.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Relancez avec les paramètres précédents, ou choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>See the messages of each raster, then run again: finished rasters are kept.</source>
      <translation>Consultez les messages de chaque raster, puis relancez : les rasters terminés sont conservés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime again in the panel.</source>
      <translation>Réinstallez l'environnement d'inférence dans le panneau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime in the panel.</source>
      <translation>Installez l'environnement d'inférence dans le panneau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>Le fichier a été modifié à la source : cherchez une version plus récente de l'extension.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>These features may not show the classes: install another model, or choose other classes.</source>
      <translation>Ces caractéristiques ne montrent peut-être pas les classes : installez un autre modèle ou choisissez d'autres classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Cochez « Corriger un décalage entre les dates », ou recalez d'abord les rasters.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Réessayez plus tard ; si cela persiste, le fichier a été déplacé : cherchez une version plus récente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again. The download continues where it stopped.</source>
      <translation>Réessayez. Le téléchargement reprend là où il s'est arrêté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Réessayez ; si cela se reproduit, n'utilisez pas le fichier : il a été modifié à la source.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Utilisez une adresse https ; derrière un proxy qui remplace les certificats, demandez à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use rasters with the same units for both dates, such as reflectance or 8 bit.</source>
      <translation>Utilisez pour les deux dates des rasters de mêmes unités, par exemple en réflectance ou en 8 bits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Views of each tile</source>
      <translation>Vues de chaque tuile</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Wait for the other run to end, or choose another output file.</source>
      <translation>Attendez la fin de l'autre exécution, ou choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Reprojetez-le d'abord (Raster &gt; Projections &gt; Projection (warp)).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Avertissements de ce traitement : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the GPU ({})</source>
      <translation>S'exécute sur le GPU ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU runtime)</source>
      <translation>S'exécute sur le processeur (pas d'environnement d'exécution GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU)</source>
      <translation>S'exécute sur le processeur (pas de GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Show why no GPU is used</source>
      <translation>Afficher pourquoi aucun GPU n'est utilisé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>With an NVIDIA GPU, set up the runtime for it under Inference runtime.</source>
      <translation>Avec un GPU NVIDIA, installez l'environnement correspondant sous « Environnement d'inférence ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>just now</source>
      <translation>à l'instant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>{}: {} times as fast as the processor, same classes (measured {})</source>
      <translation>{} : {} fois plus rapide que le processeur, mêmes classes (mesuré : {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Environnement d'inférence</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Map</source>
      <translation>Cartographier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Teach</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Ajoutez une couche de polygones au projet, ou choisissez une autre zone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>All {}: none is selected</source>
      <translation>Tous les {} : aucun n'est sélectionné</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Tracez un rectangle sur la carte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map; Esc ends drawing</source>
      <translation>Tracez un rectangle sur la carte ; Échap termine le dessin</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw a rectangle on the map, or choose another area.</source>
      <translation>Dessinez un rectangle sur la carte, ou choisissez une autre zone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Rectangle dessiné</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Canevas de carte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No polygon layer is selected.</source>
      <translation>Aucune couche de polygones n'est sélectionnée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle has been drawn.</source>
      <translation>Aucun rectangle n'a été dessiné.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Part of the raster to process</source>
      <translation>Partie du raster à traiter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer</source>
      <translation>Couche de polygones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Couche entière</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} of {} selected</source>
      <translation>{} sur {} sélectionnés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} × {} map units</source>
      <translation>{} × {} unités de carte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Bandes du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Preview of the first three bands</source>
      <translation>Aperçu des trois premières bandes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Raster band for this band of the model</source>
      <translation>Bande du raster pour cette bande du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/device_combo.py" />
      <source>'auto' uses the fastest device that is available.</source>
      <translation>« auto » utilise le périphérique disponible le plus rapide.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Add a small drone image to the project and map it</source>
      <translation>Ajouter au projet une petite image de drone et la cartographier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Advanced</source>
      <translation>Avancé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Expert</source>
      <translation>Expert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Metres; native for the pixels of the raster; empty for those of the model</source>
      <translation>Mètres ; native pour les pixels du raster ; vide pour ceux du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Try it with the sample image</source>
      <translation>Essayer avec l'image d'exemple</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Type of analysis</source>
      <translation>Type d'analyse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level</source>
      <translation>Niveau de zoom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered</source>
      <translation>Niveau de zoom auquel une couche de tuiles (XYZ, WMTS) est rendue</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model</source>
      <translation>d'après le modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model ({})</source>
      <translation>d'après le modèle ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the pixel size</source>
      <translation>d'après la taille de pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>of the raster</source>
      <translation>celle du raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run asks before the area is read from its server.</source>
      <translation>Raster distant : Exécuter demande avant de lire la zone sur son serveur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run exports the area first, with all its values.</source>
      <translation>Raster distant : « Exécuter » exporte d'abord la zone avec toutes ses valeurs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run reads the blocks of the area from its server first.</source>
      <translation>Raster distant : Exécuter lit d'abord les blocs de la zone sur son serveur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Avant et après sont la même couche : le résultat ne montrera aucun changement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Imagery: {}</source>
      <translation>Imagerie : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>In a zip archive: Run unpacks the raster first.</source>
      <translation>Dans une archive zip : « Exécuter » décompresse d'abord le raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Not a plain file: Run exports the area first, with all its values.</source>
      <translation>Pas un simple fichier : « Exécuter » exporte d'abord la zone avec toutes ses valeurs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Échanger avant et après</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Échanger avant et après ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Rasters</source>
      <translation>Rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several layers, files or a folder as one raster (mosaic)</source>
      <translation>Plusieurs couches, fichiers ou un dossier comme un seul raster (mosaïque)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several rasters as one</source>
      <translation>Plusieurs rasters en un</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Bandes du raster dans l'ordre du modèle, p. ex. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/output_file.py" />
      <source>Output file</source>
      <translation>Fichier de sortie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading.py" />
      <source>Choose a layer and a model.</source>
      <translation>Choisissez une couche et un modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Assign raster bands to the bands of the model by name, with a preview</source>
      <translation>Associer les bandes du raster à celles du modèle par leur nom, avec un aperçu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Sentinel-2 reflectance</source>
      <translation>Réflectance Sentinel-2</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Values of the raster that become the 8-bit pixels of the model; automatic: by model and pixel type</source>
      <translation>Valeurs du raster qui deviennent les pixels 8 bits du modèle ; automatique : selon le modèle et le type de pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as displayed</source>
      <translation>telles qu'affichées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as stored</source>
      <translation>telles qu'enregistrées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>between minimum and maximum</source>
      <translation>entre le minimum et le maximum</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>not known</source>
      <translation>inconnues</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>percentiles 2 to 98</source>
      <translation>percentiles 2 à 98</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>Run asks for it first. Servers can also be added in Settings &gt; Options &gt; LeMeViT.</source>
      <translation>« Exécuter » le demande d'abord. Des serveurs peuvent aussi être ajoutés dans Préférences &gt; Options &gt; LeMeViT.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>The run is estimated once {} is an agreed server.</source>
      <translation>L'exécution est estimée dès que {} est un serveur accepté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>A job was interrupted.</source>
      <translation>Un travail a été interrompu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Agree and run</source>
      <translation>Accepter et exécuter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Existing files: {}</source>
      <translation>Fichiers existants : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Export and run</source>
      <translation>Exporter et exécuter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Keep both</source>
      <translation>Conserver les deux</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} is not an agreed server. Read up to {} MB of the raster from it?</source>
      <translation>{} n'est pas un serveur accepté. Y lire jusqu'à {} Mo du raster ?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} jobs were interrupted.</source>
      <translation>{} travaux ont été interrompus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No segmentation model is installed.</source>
      <translation>Aucun modèle de segmentation n'est installé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation>Réinstallez l'extension.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation>Exemple : Banepa, Népal (CC BY 4.0)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The other models are in the offline bundle and in the models wheel (Models…).</source>
      <translation>Les autres modèles se trouvent dans le lot hors ligne et dans le wheel de modèles (Modèles…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The sample image {} could not be opened.</source>
      <translation>L'image d'exemple {} n'a pas pu être ouverte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>LeMeViT help</source>
      <translation>Aide de LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>The help is in English.</source>
      <translation>L'aide est en anglais.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Annuler le travail</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {}</source>
      <translation>Annulé à {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Continue the job from its last finished tile</source>
      <translation>Reprendre le travail après sa dernière tuile terminée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Échec : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {}</source>
      <translation>Interrompu à {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Travaux</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Travaux : en cours, en attente, terminés et interrompus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Journal du travail</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Messages du processus de travail</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove the job from the list and delete its unfinished work</source>
      <translation>Supprimer le travail de la liste et effacer ses résultats inachevés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Afficher le résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show the settings, messages and report of the job</source>
      <translation>Afficher les paramètres, les messages et le rapport du travail</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop the job, or remove it from the queue</source>
      <translation>Arrêter le travail, ou le retirer de la file d'attente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Warnings</source>
      <translation>Avertissements</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom to the result</source>
      <translation>Zoomer sur le résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add a model</source>
      <translation>Ajouter un modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Assumed and missing (*) values; correct them if necessary</source>
      <translation>Valeurs supposées et manquantes (*) ; corrigez-les si nécessaire</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check again</source>
      <translation>Vérifier à nouveau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check the file again with the values above</source>
      <translation>Vérifier à nouveau le fichier avec les valeurs ci-dessus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Checking the file…</source>
      <translation>Vérification du fichier…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file to see its description here.</source>
      <translation>Choisissez un fichier pour voir ici sa description.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Missing information</source>
      <translation>Informations manquantes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Fichier de modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nom du modèle dans la liste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX model (LeMeViT, Deepness, Ultralytics, MLM, plain) or checkpoint</source>
      <translation>Modèle ONNX (LeMeViT, Deepness, Ultralytics, MLM, sans métadonnées) ou checkpoint</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Test the model on one tile and install it</source>
      <translation>Tester le modèle sur une tuile et l'installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>Le modèle peut être ajouté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Trial image</source>
      <translation>Image d'essai</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>from the file</source>
      <translation>du fichier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a file…</source>
      <translation>Ajouter un fichier…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Adding models from {}…</source>
      <translation>Ajout des modèles depuis {}…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>All of them are installed already.</source>
      <translation>Tous sont déjà installés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Folder of models (.onnx)</source>
      <translation>Dossier de modèles (.onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>From a bundle or wheel…</source>
      <translation>Depuis un lot ou un wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Installing the models</source>
      <translation>Installation des modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Offline bundle or models wheel</source>
      <translation>Lot hors ligne ou wheel de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>The models were installed.</source>
      <translation>Les modèles ont été installés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Show classes, bands, pixel size, validation and licence of the model</source>
      <translation>Afficher les classes, les bandes, la taille de pixel, la validation et la licence du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Add model files, a folder of them, an offline bundle or a models wheel</source>
      <translation>Ajouter des fichiers de modèle, un dossier, un lot hors ligne ou un wheel de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Annuler le téléchargement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. The next download continues from here.</source>
      <translation>Annulé. Le prochain téléchargement reprendra à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Supprimer le fichier du modèle de votre dossier de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download all models ({} MB) from the package index?
Their file is verified by its SHA-256.</source>
      <translation>Télécharger tous les modèles ({} Mo) depuis l'index de paquets ?
Leur fichier est vérifié par son empreinte SHA-256.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>Télécharger {} ({} Mo) depuis {} ?
Licence : {}.
Le fichier est vérifié par son empreinte SHA-256 avant d'être ajouté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download, verify and install the model</source>
      <translation>Télécharger, vérifier et installer le modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Downloading…</source>
      <translation>Téléchargement…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download…</source>
      <translation>Télécharger…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Modèles installés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It replaces the installed model of the same name.</source>
      <translation>Il remplace le modèle installé du même nom.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models of the plugin cannot be removed</source>
      <translation>Les modèles de l'extension ne peuvent pas être supprimés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models to download</source>
      <translation>Modèles à télécharger</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Nothing was downloaded.</source>
      <translation>Rien n'a été téléchargé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Progress of the download</source>
      <translation>Progression du téléchargement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Reading the list of models…</source>
      <translation>Lecture de la liste des modèles…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>Supprimer le modèle {} ? Son fichier sera effacé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>Suppression…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Stop the download; the next one continues from there</source>
      <translation>Arrêter le téléchargement ; le prochain reprendra à cet endroit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} more models are not published yet.</source>
      <translation>Autres modèles pas encore publiés : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} of {} MB</source>
      <translation>{} sur {} Mo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s left</source>
      <translation>encore {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file (.onnx) for this run</source>
      <translation>Un fichier de modèle (.onnx) pour ce traitement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Un fichier de modèle ; il est vérifié au lancement du traitement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models…</source>
      <translation>Tous les modèles…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of the model, other files, all models</source>
      <translation>Fiche du modèle, autres fichiers, tous les modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of this model…</source>
      <translation>Fiche de ce modèle…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Check, test and install a model file</source>
      <translation>Vérifier, tester et installer un fichier de modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Classes, bands, pixel size, licence, scores</source>
      <translation>Classes, bandes, taille de pixel, licence, scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Example of the model's use</source>
      <translation>Exemple d'utilisation du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Installed models for the chosen task</source>
      <translation>Modèles installés pour la tâche choisie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Models…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>No model of this task is installed. Models… shows what can be downloaded, and adds files of yours.</source>
      <translation>Aucun modèle n'est installé pour cette tâche. « Modèles… » montre ce qui peut être téléchargé et permet d'ajouter vos propres fichiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Remove added ones, download from the catalogue</source>
      <translation>Supprimer les modèles ajoutés, en télécharger depuis le catalogue</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a file without adding it…</source>
      <translation>Utiliser un fichier sans l'ajouter…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>From</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>another version is installed</source>
      <translation>une autre version est installée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>can be downloaded</source>
      <translation>peut être téléchargé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>installed</source>
      <translation>installé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>the plugin</source>
      <translation>l'extension</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>usable</source>
      <translation>utilisable</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Picture of the trial</source>
      <translation>Image du résultat de l'essai</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>The model is tried on one tile of this image before it is added</source>
      <translation>Le modèle est testé sur une tuile de cette image avant d'être ajouté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Tile and result of the model</source>
      <translation>Tuile et résultat du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Agreed servers</source>
      <translation>Serveurs acceptés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Threads CPU du réseau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Catalogue of models</source>
      <translation>Catalogue de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation>Valeurs par défaut</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads apply to the panel. Processing tools have their own parameters.</source>
      <translation>Le périphérique et les threads s'appliquent au panneau. Les outils de traitement ont leurs propres paramètres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder for runtimes set up by the panel; empty for your data folder</source>
      <translation>Dossier des environnements installés par le panneau ; vide pour votre dossier de données</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder searched first for models; empty for your models folder</source>
      <translation>Dossier où les modèles sont cherchés en premier ; vide pour votre dossier de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>List of models to download; empty for the list of the plugin</source>
      <translation>Liste de modèles à télécharger ; vide pour celle de l'extension</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Dossier des modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python with the inference runtime; empty for the one set up by the panel</source>
      <translation>Python avec l'environnement d'inférence ; vide pour celui installé par le panneau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Restore the default values</source>
      <translation>Restaurer les valeurs par défaut</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Dossier de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Servers from which the area of a remote raster may be read, one per line</source>
      <translation>Serveurs où la zone d'un raster distant peut être lue, un par ligne</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one per processor core</source>
      <translation>un par cœur de processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Cancelled. Run again with the same settings to continue.</source>
      <translation>Annulé. Relancez avec les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Device: {}</source>
      <translation>Périphérique : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Done in {} s on {}.</source>
      <translation>Terminé en {} s sur {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Estimated for the run: {}.</source>
      <translation>Estimation pour le traitement : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>The project of this job was closed. Its results are in {}.</source>
      <translation>Le projet de ce travail a été fermé. Ses résultats se trouvent dans {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Warning: {}</source>
      <translation>Avertissement : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Zoom</source>
      <translation>Zoomer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Correct…</source>
      <translation>Corriger…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity</source>
      <translation>Opacité</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity of the last result</source>
      <translation>Opacité du dernier résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show or hide the last result, to compare it with the imagery</source>
      <translation>Afficher ou masquer le dernier résultat, pour le comparer à l'imagerie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show result ({})</source>
      <translation>Afficher le résultat ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>This is wrong here: paint what is there, and the model learns it</source>
      <translation>Le résultat est faux ici : peignez ce qui s'y trouve et le modèle l'apprend</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Area (m²)</source>
      <translation>Surface (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy the table to the clipboard</source>
      <translation>Copier le tableau dans le presse-papiers</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Results by class</source>
      <translation>Résultats par classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save the table</source>
      <translation>Enregistrer le tableau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Share (%)</source>
      <translation>Part (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>Le tableau ne peut pas être écrit dans {} : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Écrire le tableau dans un fichier texte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept the object and go to the next</source>
      <translation>Accepter l'objet et passer au suivant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accepted, changed and drawn objects as a new layer for training</source>
      <translation>Objets acceptés, modifiés et dessinés comme nouvelle couche d'entraînement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Back to the object before</source>
      <translation>Revenir à l'objet précédent</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Choose a layer.</source>
      <translation>Choisissez une couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Draw missing</source>
      <translation>Dessiner les manquants</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Edit the layer with the tools of QGIS. New features are added as objects.</source>
      <translation>Modifier la couche avec les outils de QGIS. Les nouvelles entités sont ajoutées comme objets.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Layer of objects to review, preferably with scores</source>
      <translation>Couche d'objets à contrôler, de préférence avec des scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>LeMeViT review</source>
      <translation>Contrôle LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next object, the most doubtful first</source>
      <translation>Objet suivant, le plus douteux d'abord</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject the object and go to the next</source>
      <translation>Rejeter l'objet et passer au suivant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Show the page Teach with the reviewed objects as examples</source>
      <translation>Afficher la page « Entraîner » avec les objets contrôlés comme exemples</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Take the last step back</source>
      <translation>Annuler la dernière action</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Teach with these</source>
      <translation>Entraîner avec ceux-ci</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Use as labels</source>
      <translation>Utiliser comme étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} labels in {}</source>
      <translation>{} étiquettes dans {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} objects to review</source>
      <translation>{} objets à contrôler</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Histogram of scores</source>
      <translation>Histogramme des scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Lowest score shown</source>
      <translation>Score minimal affiché</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Objects with a lower score are hidden on the map; nothing is deleted</source>
      <translation>Les objets de score inférieur sont masqués sur la carte ; rien n'est supprimé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>Accept some objects first.</source>
      <translation>Acceptez d'abord quelques objets.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>No object was accepted yet.</source>
      <translation>Aucun objet n'a encore été accepté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Check whether its file is open elsewhere.</source>
      <translation>Vérifiez si son fichier est ouvert ailleurs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Save it as a GeoPackage and review that.</source>
      <translation>Enregistrez-la comme GeoPackage et contrôlez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The change could not be saved in the layer {}.</source>
      <translation>La modification n'a pas pu être enregistrée dans la couche {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The layer {} cannot be changed.</source>
      <translation>La couche {} ne peut pas être modifiée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Changed or drawn</source>
      <translation>Modifié ou dessiné</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Objects by class and state</source>
      <translation>Objets par classe et état</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Open</source>
      <translation>À contrôler</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision {} ({} to {} with {} confidence; {} of {})</source>
      <translation>Précision {} ({} à {} à {} de confiance ; {} sur {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision: review some objects</source>
      <translation>Précision : contrôlez quelques objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>class changed</source>
      <translation>classe modifiée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>drawn</source>
      <translation>dessiné</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Ajouter à la file d'attente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check the inputs and estimate time, disk space and memory, without writing files</source>
      <translation>Vérifier les entrées et estimer le temps, l'espace disque et la mémoire, sans écrire de fichiers</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Estimer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Many rasters…</source>
      <translation>Plusieurs rasters…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map a folder or several rasters, each for itself or as one mosaic</source>
      <translation>Cartographier un dossier ou plusieurs rasters, séparément ou en une seule mosaïque</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Ouvrir l'aide : démarrage rapide, tâches, modèles, dépannage</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview, estimate or queue</source>
      <translation>Aperçu, estimation ou file d'attente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process only the centre of the map view, as a temporary layer</source>
      <translation>Ne traiter que le centre de la vue de la carte, dans une couche temporaire</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process the area in the background</source>
      <translation>Traiter la zone en arrière-plan</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation>Progression du traitement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run after the jobs in the queue</source>
      <translation>Exécuter après les travaux de la file d'attente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop the run; a new run with the same settings continues it</source>
      <translation>Arrêter le traitement ; un nouveau traitement avec les mêmes paramètres le poursuivra</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Avertissements du traitement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>{} more warnings are in the log of the job.</source>
      <translation>{} autres avertissements se trouvent dans le journal du travail.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Add {} ({} MB)</source>
      <translation>Ajouter {} ({} Mo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Engines</source>
      <translation>Moteurs de calcul</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Remove {}</source>
      <translation>Supprimer {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was added. It is not faster than the processor.</source>
      <translation>{} a été ajouté. Il n'est pas plus rapide que le processeur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was removed.</source>
      <translation>{} a été supprimé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Un programme Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Choose Python…</source>
      <translation>Choisir Python…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Copy diagnostics report</source>
      <translation>Copier le rapport de diagnostic</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Dossier de wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Installer depuis un dossier de wheels…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Installer depuis un lot hors ligne (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from the package index</source>
      <translation>Installer depuis l'index de paquets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Lot hors ligne ou zip de wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes</source>
      <translation>Supprimer les anciens environnements</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Supprimer les anciens environnements ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Télécharger {} Mo et installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Downloads the runtime, then maps the sample image</source>
      <translation>Télécharge l'environnement, puis cartographie l'image d'exemple</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Pour un GPU NVIDIA et le processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For the processor</source>
      <translation>Pour le processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Type d'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>En savoir plus sur l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Packages are missing in this Python. A new runtime will be created from it.</source>
      <translation>Des paquets manquent dans ce Python. Un nouvel environnement sera créé à partir de celui-ci.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Progression de l'installation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Installer l'environnement d'inférence</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up again ({} MB)</source>
      <translation>Réinstaller ({} Mo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try</source>
      <translation>Installer et essayer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try ({} MB)</source>
      <translation>Installer et essayer ({} Mo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>Le rapport de diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>L'environnement d'inférence : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The models were not installed: {}</source>
      <translation>Les modèles n'ont pas été installés : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>L'environnement pour un GPU nécessite un pilote NVIDIA à jour ; il est bien plus volumineux</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>This Python has all required packages.</source>
      <translation>Ce Python a tous les paquets requis.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Add PyTorch</source>
      <translation>Ajouter PyTorch</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Improving needs PyTorch. {} MB are downloaded to {} and take {} MB there.</source>
      <translation>L'amélioration nécessite PyTorch. {} Mo sont téléchargés dans {} et y occupent {} Mo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on a few examples in the map.</source>
      <translation>Cliquer sur quelques exemples dans la carte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on examples in the map. Shift or the right button adds a counter-example, Ctrl+Z undoes a click</source>
      <translation>Cliquer sur des exemples dans la carte. Maj ou le bouton droit ajoute un contre-exemple, Ctrl+Z annule un clic</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Features: {}.</source>
      <translation>Caractéristiques : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Find more like this</source>
      <translation>Trouver des lieux comme celui-ci</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Looking for similar places…</source>
      <translation>Recherche de lieux semblables…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Remove the examples and the map of similar places</source>
      <translation>Supprimer les exemples et la carte des lieux semblables</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Save the similarity of the whole layer as a raster</source>
      <translation>Enregistrer la similarité de toute la couche comme raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Saved as {}.</source>
      <translation>Enregistré sous {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Search the layer…</source>
      <translation>Chercher dans la couche…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/similar_view.py" />
      <source>Similar places (live)</source>
      <translation>Lieux semblables (en direct)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Class {}</source>
      <translation>Classe {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Colour of the class</source>
      <translation>Couleur de la classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class</source>
      <translation>Dessiner des traits de cette classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class (key {})</source>
      <translation>Dessiner des traits de cette classe (touche {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Everything else</source>
      <translation>Tout le reste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Name of the class</source>
      <translation>Nom de la classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Strokes</source>
      <translation>Traits</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>What I map</source>
      <translation>Ce que je cartographie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Add a class</source>
      <translation>Ajouter une classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Areas: a class for every pixel</source>
      <translation>Surfaces : une classe pour chaque pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Brush (B)</source>
      <translation>Pinceau (B)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Left button draws, right button or E erases, Shift makes a line straight, 1 to 9 choose the class</source>
      <translation>Le bouton gauche dessine, le droit ou la touche E efface, Maj trace une ligne droite, les touches 1 à 9 choisissent la classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Live map of the view</source>
      <translation>Carte en direct de la vue</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Map the area…</source>
      <translation>Cartographier la zone…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Next place</source>
      <translation>Endroit suivant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects are clicked on, or drawn across from corner to corner</source>
      <translation>Cliquer sur les objets, ou tracer un trait d'un coin à l'autre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects: a box for each</source>
      <translation>Objets : une boîte pour chacun</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>On the map, C hides it and shows it again</source>
      <translation>Sur la carte, la touche C la masque et l'affiche de nouveau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Raster layer on which the strokes are drawn</source>
      <translation>Couche raster sur laquelle les traits sont dessinés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save as model…</source>
      <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model and choose area and output of a run with it</source>
      <translation>Enregistrer le modèle et choisir la zone et la sortie du traitement qui l'utilisera</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model as a file and add it to the list of models</source>
      <translation>Enregistrer le modèle dans un fichier et l'ajouter à la liste des modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Undo the last stroke or change of a class (Ctrl+Z on the map)</source>
      <translation>Annuler le dernier trait ou la dernière modification d'une classe (Ctrl+Z sur la carte)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Zoom to the place of the view where a stroke is most useful</source>
      <translation>Zoomer sur l'endroit de la vue où un trait est le plus utile</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Cancelled. Finished steps are kept.</source>
      <translation>Annulé. Les étapes terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve</source>
      <translation>Améliorer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve…</source>
      <translation>Améliorer…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving</source>
      <translation>Amélioration</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving did not help (right for {} of {} strokes, before for {}). Nothing was changed.</source>
      <translation>L'amélioration n'a pas aidé (juste pour {} traits sur {}, contre {} auparavant). Rien n'a été modifié.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Resume improving</source>
      <translation>Reprendre l'amélioration</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Saved as {}: right for {} of {} strokes it had not seen, before for {}.</source>
      <translation>Enregistré sous {} : juste pour {} traits sur {} jamais vus, contre {} auparavant.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Train the network further on the examples, for some minutes. The result is kept only if it is better</source>
      <translation>Continuer d'entraîner le réseau sur les exemples pendant quelques minutes. Le résultat n'est conservé que s'il est meilleur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and click on at least five objects, or draw across each of them.</source>
      <translation>Choisissez une classe, cliquez sur « Pinceau » et cliquez sur au moins cinq objets, ou tracez un trait sur chacun.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and draw a few strokes on the map.</source>
      <translation>Choisissez une classe, cliquez sur « Pinceau » et dessinez quelques traits sur la carte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Only '{}' has strokes. Draw a few strokes of another class next to them.</source>
      <translation>Seule « {} » a des traits. Dessinez à côté quelques traits d'une autre classe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>All are one class</source>
      <translation>Toutes de la même classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Existing features that are used together with the strokes. Of a reviewed layer, only reviewed features are used.</source>
      <translation>Entités existantes utilisées avec les traits. D'une couche contrôlée, seules les entités contrôlées sont utilisées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Field with the classes</source>
      <translation>Champ avec les classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Layer of labels</source>
      <translation>Couche d'étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/live_view.py" />
      <source>Live map (Teach)</source>
      <translation>Carte en direct (Entraîner)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/page.py" />
      <source>The view is too large. Only its middle was mapped.</source>
      <translation>La vue est trop grande. Seul son centre a été cartographié.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/saving.py" />
      <source>Save as model</source>
      <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Comparing kinds of features…</source>
      <translation>Comparaison des types de caractéristiques…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Looking for doubtful places…</source>
      <translation>Recherche des endroits douteux…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Mapping the view…</source>
      <translation>Cartographie de la vue…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Saving the model…</source>
      <translation>Enregistrement du modèle…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>The model is uncertain here. Draw a stroke of the right class in the middle of the view.</source>
      <translation>Le modèle est incertain ici. Dessinez un trait de la bonne classe au centre de la vue.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>There is no uncertain place in this view.</source>
      <translation>Il n'y a pas d'endroit incertain dans cette vue.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>A map with a single class would be right for {}.</source>
      <translation>Une carte d'une seule classe serait juste pour {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Correcting did not help so far: nothing was changed. Draw more strokes.</source>
      <translation>Les corrections n'ont rien amélioré jusqu'ici : rien n'a été modifié. Dessinez d'autres traits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes of each class to see the score here.</source>
      <translation>Dessinez au moins trois traits par classe pour voir le score ici.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes where the result is wrong, each of the class that is there.</source>
      <translation>Dessinez au moins trois traits là où le résultat est faux, chacun de la classe qui s'y trouve.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Expected accuracy elsewhere: {}.</source>
      <translation>Exactitude attendue ailleurs : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Found {} of {} objects it had not seen ({}), with {} false alarms around them.</source>
      <translation>Trouvé {} objets sur {} jamais vus ({}), avec {} fausses alarmes autour d'eux.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Next best: {} ({} of {}).</source>
      <translation>Meilleures ensuite : {} ({} sur {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} corrections it had not seen, before for {}; {} of the rest stays as it was.</source>
      <translation>Juste pour {} corrections sur {} jamais vues, contre {} auparavant ; {} du reste demeure inchangé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} strokes it had not seen ({}).</source>
      <translation>Juste pour {} traits sur {} jamais vus ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>« {} » est un groupe de couches.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check the address and the network, then add the layer again.</source>
      <translation>Vérifiez l'adresse et le réseau, puis ajoutez à nouveau la couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Vérifiez s'il a été déplacé ou si son disque n'est pas connecté, ou choisissez une autre couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Choisissez un GeoTIFF ou un autre fichier raster ; ouvrez-le ailleurs pour voir s'il est complet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a model.</source>
      <translation>Choisissez un modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Choisissez une couche raster : de l'imagerie dans un fichier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Choisissez une emprise qui recouvre le raster, ou laissez-la vide pour le raster entier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation>Choisissez un modèle installé ou le chemin d'un fichier .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose another file for the result.</source>
      <translation>Choisissez un autre fichier pour le résultat.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation>Choisissez une seule couche ; pour en cartographier plusieurs, utilisez le traitement par lots.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Dessinez ou choisissez une emprise avec une largeur et une hauteur, ou laissez-la vide pour le raster entier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Exportez-la d'abord : clic droit, Exporter &gt; Enregistrer sous… avec « Image » ou « Donnée brute ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>No model is chosen.</source>
      <translation>Aucun modèle n'est choisi.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Réparez sa source de données (clic droit, Réparer la source de données…), ou ajoutez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Run it from the LeMeViT panel, which exports it first, or export it (right-click, Export &gt; Save As…).</source>
      <translation>Lancez le traitement depuis le panneau LeMeViT, qui exporte d'abord le raster, ou exportez-le (clic droit, Exporter &gt; Enregistrer sous…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>L'emprise {} a une surface nulle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>L'emprise {} est en dehors du raster, qui couvre {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The file {} does not exist.</source>
      <translation>Le fichier {} n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' could not be opened.</source>
      <translation>La couche « {} » n'a pas pu être ouverte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation>La couche « {} » n'est pas un fichier raster local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation>La couche « {} » n'est pas un raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The model {} was not found in {}.</source>
      <translation>Le modèle {} n'a pas été trouvé dans {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The output {} is the input raster.</source>
      <translation>La sortie {} est le raster d'entrée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The raster {} has no CRS.</source>
      <translation>Le raster {} n'a pas de SCR.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The remote raster {} could not be read.</source>
      <translation>Le raster distant {} n'a pas pu être lu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is a remote raster, not a local file.</source>
      <translation>{} est un raster distant, pas un fichier local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} n'est pas un raster que QGIS peut ouvrir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} lies in an archive.</source>
      <translation>{} se trouve dans une archive.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Band {} of the layer '{}' is not displayed.</source>
      <translation>La bande {} de la couche « {} » n'est pas affichée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Display the bands of the model, or choose other input values.</source>
      <translation>Affichez les bandes du modèle, ou choisissez d'autres valeurs d'entrée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>Check the disk and the rights of the folder.</source>
      <translation>Vérifiez le disque et les droits d'accès au dossier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>The examples cannot be saved: {}</source>
      <translation>Les exemples ne peuvent pas être enregistrés : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Assign the right CRS to both layers.</source>
      <translation>Attribuez le bon SCR aux deux couches.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Choose the field with the classes.</source>
      <translation>Choisissez le champ avec les classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The field {} has more than {} values.</source>
      <translation>Le champ {} a plus de {} valeurs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The layer {} cannot be brought to the CRS of the raster: {}</source>
      <translation>La couche {} ne peut pas être reprojetée dans le SCR du raster : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation>La zone « {} » ne peut pas être copiée : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation>La carte ne montre pas la couche « {} ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation>Zoomez sur la couche, puis relancez l'aperçu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Choose rasters with the same CRS, bands and pixel type.</source>
      <translation>Choisissez des rasters de mêmes SCR, bandes et type de pixel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Mosaic of {} rasters</source>
      <translation>Mosaïque de {} rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} ({} rasters)</source>
      <translation>{} ({} rasters)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} cannot be part of the mosaic.</source>
      <translation>{} ne peut pas faire partie de la mosaïque.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>Pixels of {} m; the model was made for {} to {} m. Take the result with care.</source>
      <translation>Pixels de {} m ; le modèle a été conçu pour {} à {} m. Interprétez le résultat avec prudence.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The card of the model is not known; the run checks it.</source>
      <translation>La fiche du modèle n'est pas connue ; elle sera vérifiée lors du traitement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer has {} values, the model takes {}.</source>
      <translation>La couche a des valeurs {}, le modèle accepte {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer is a palette image: band {} holds numbers of colours.</source>
      <translation>La couche est une image à palette : la bande {} contient des numéros de couleur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The model needs the bands {}. Assign bands of the layer to them.</source>
      <translation>Le modèle a besoin des bandes {}. Attribuez-leur des bandes de la couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>no CRS</source>
      <translation>aucun SCR</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m</source>
      <translation>pixels de {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m, resampled to {} m</source>
      <translation>pixels de {} m, rééchantillonnés à {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>scale and offset of the file applied</source>
      <translation>échelle et décalage du fichier appliqués</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as reflectance</source>
      <translation>valeurs {} lues comme réflectance</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as stored</source>
      <translation>valeurs {} telles qu'enregistrées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values scaled to 8 bits</source>
      <translation>valeurs {} ramenées à 8 bits</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Vérifiez le service et le réseau, puis relancez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Choisissez une zone plus petite, ou téléchargez l'imagerie dans un fichier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Choisissez une zone sur la carte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Exporting {}</source>
      <translation>Export de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>Rendu de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Set a pixel size in metres instead.</source>
      <translation>Indiquez plutôt une taille de pixel en mètres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>La zone mesure {} x {} pixels à la taille de pixel du modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>La couche « {} » n'a pas pu être rendue (erreur {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' is in {}; zoom levels are known for {}.</source>
      <translation>La couche « {} » est en {} ; les niveaux de zoom sont connus pour {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Il n'y a pas de zone de la couche dont faire le rendu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Move the file, or rename it.</source>
      <translation>Déplacez le fichier ou renommez-le.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Save the project in a folder that you may write to.</source>
      <translation>Enregistrez le projet dans un dossier accessible en écriture.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The stroke cannot be saved: {}</source>
      <translation>Le trait ne peut pas être enregistré : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be copied: {}</source>
      <translation>Les traits ne peuvent pas être copiés : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be saved as {}: {}</source>
      <translation>Les traits ne peuvent pas être enregistrés sous {} : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>{} exists and does not contain strokes.</source>
      <translation>{} existe et ne contient pas de traits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>Add one (Layer &gt; Add Layer &gt; Add Raster Layer).</source>
      <translation>Ajoutez-en une (Couche &gt; Ajouter une couche &gt; Ajouter une couche raster).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>There is no raster in the project.</source>
      <translation>Il n'y a pas de raster dans le projet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Attribution</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Features, to teach classes on</source>
      <translation>Caractéristiques, pour apprendre des classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Tile</source>
      <translation>Tuile</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Training data</source>
      <translation>Données d'entraînement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Validation</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any</source>
      <translation>quelconque</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any type</source>
      <translation>type quelconque</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m</source>
      <translation>{} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m (from {} m to {} m)</source>
      <translation>{} m (de {} m à {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m to {} m</source>
      <translation>de {} m à {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} pixels, recouvrement {} pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, divisé par {}, moyenne {}, écart-type {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/number_texts.py" />
      <source>{}%</source>
      <translation>{} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Accept, reject and correct the objects of a result</source>
      <translation>Accepter, rejeter et corriger les objets d'un résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Cartes à partir d'imagerie par apprentissage profond</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Options…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Review…</source>
      <translation>Contrôle…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Environnement, modèles, périphérique et threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Band numbers of the raster in the order of the model, starting at 1. Default: {}.</source>
      <translation>Numéros des bandes du raster dans l'ordre du modèle, à partir de 1. Par défaut : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Périphérique utilisé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Emprise (par défaut : tout ce que les rasters ont en commun)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Emprise (par défaut : le raster entier)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent of the raster to process, in any CRS. It is extended to whole pixels.</source>
      <translation>Emprise du raster à traiter, dans n'importe quel SCR. Elle est étendue aux pixels entiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used ({}: {}).</source>
      <translation>Si vide, la valeur du modèle est utilisée ({} : {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used.</source>
      <translation>Si vide, la valeur du modèle est utilisée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Input values: stored, reflectance, min-max, LOW,HIGH or values:LOW,HIGH</source>
      <translation>Valeurs d'entrée : stored, reflectance, min-max, LOW,HIGH ou values:LOW,HIGH</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>JSON file with the inputs, outputs, areas, times and warnings of the run.</source>
      <translation>Fichier JSON avec les entrées, les sorties, les surfaces, les durées et les avertissements du traitement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of pixels by which neighbouring tiles overlap. The results are blended in the overlap.</source>
      <translation>Nombre de pixels sur lesquels les tuiles voisines se recouvrent. Les résultats y sont fondus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of tiles processed at once. If empty, as many as fit into memory. This only affects the speed.</source>
      <translation>Nombre de tuiles traitées à la fois. Si vide, autant que la mémoire le permet. Cela n'influe que sur la vitesse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Recouvrement des tuiles (pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster.</source>
      <translation>Taille de pixel à laquelle le raster est rééchantillonné. « native » conserve les pixels du raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Taille de pixel : model, native ou une valeur en mètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Polygon layer. Only pixels with their centre in a polygon are processed.</source>
      <translation>Couche de polygones. Seuls les pixels dont le centre est dans un polygone sont traités.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {} s</source>
      <translation>Exécuté sur {} en {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation>Rapport du traitement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side length of the tiles in which the raster is processed.</source>
      <translation>Côté des tuiles dans lesquelles le raster est traité.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Taille des tuiles (pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles per batch</source>
      <translation>Tuiles par lot</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Values of the raster that are scaled to the 8-bit pixels of the model. 2,98 are percentiles. values:0,3000 are values of all bands. Values of single bands are separated by /. If empty, the values depend on the model and the pixel type.</source>
      <translation>Valeurs du raster mises à l'échelle des pixels 8 bits du modèle. 2,98 désigne des percentiles, values:0,3000 des valeurs pour toutes les bandes. Les valeurs propres à chaque bande sont séparées par /. Si vide, les valeurs dépendent du modèle et du type de pixel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered. If empty, the pixel size of the run is used.</source>
      <translation>Niveau de zoom auquel une couche de tuiles (XYZ, WMTS) est rendue. Si vide, la taille de pixel de l'exécution est utilisée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level of a tile service</source>
      <translation>Niveau de zoom d'un service de tuiles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} dans l'ordre du modèle, p. ex. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>An .onnx file that is used in place of the installed model.</source>
      <translation>Un fichier .onnx utilisé à la place du modèle installé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>CPU threads (0: one per core)</source>
      <translation>Threads CPU (0 : un par cœur)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and pixel size of a model.</source>
      <translation>Nom d'un modèle installé. Les modèles sont ajoutés dans le panneau LeMeViT. Les scripts, les modèles de traitement et qgis_process acceptent aussi le chemin d'un fichier .onnx. « Informations sur le modèle » affiche les classes, les bandes et la taille de pixel d'un modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Number of CPU cores used by the model. This only affects the speed.</source>
      <translation>Nombre de cœurs du processeur utilisés par le modèle. Cela n'influe que sur la vitesse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML page, or plain text for files with the extension .txt.</source>
      <translation>Page HTML, ou texte brut pour les fichiers d'extension .txt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation>Informations sur le modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation>Nombre de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation>Taille de pixel (mètres)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>This algorithm reads the model card of a model: task, classes, bands, pixel size, licence and digest. The model file is checked first.

The values can be used by other algorithms of a Processing model. The page is shown in the results viewer.</source>
      <translation>Cet algorithme lit la fiche d'un modèle : tâche, classes, bandes, taille de pixel, licence et empreinte. Le fichier du modèle est d'abord vérifié.

Les valeurs peuvent être utilisées par d'autres algorithmes d'un modèle de traitement. La page est affichée dans le visualiseur de résultats.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmenter, nettoyer et totaliser les surfaces par classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>About {} of the area was not delivered and is nodata, for example at {}.</source>
      <translation>Environ {} de la zone n'ont pas été fournis et sont sans données, par exemple en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>Choose the extent that is to be rendered.</source>
      <translation>Choisissez l'emprise du rendu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>The layer '{}' is a service without a limited extent.</source>
      <translation>La couche « {} » est un service sans limites.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>{} is not an agreed server (Settings &gt; Options &gt; LeMeViT), so QGIS exports the raster.</source>
      <translation>{} n'est pas un serveur accepté (Préférences &gt; Options &gt; LeMeViT) : QGIS exporte donc le raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>0 for 32 pixels, or what the model sees at once where that is larger</source>
      <translation>0 pour 32 pixels, ou ce que le modèle voit à la fois si c'est plus grand</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Band numbers of the raster, starting at 1. If empty, all bands are used.</source>
      <translation>Numéros des bandes du raster, à partir de 1. Si vide, toutes les bandes sont utilisées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Bands (e.g. 1,2,3)</source>
      <translation>Bandes (p. ex. 1,2,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Counter-examples</source>
      <translation>Contre-exemples</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embed a raster</source>
      <translation>Calculer l'embedding d'un raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embedding</source>
      <translation>Embedding</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Examples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Features on what looks alike and is something else</source>
      <translation>Entités sur ce qui se ressemble mais est autre chose</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Find similar places</source>
      <translation>Trouver des lieux semblables</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Imagery; a local file</source>
      <translation>Imagerie ; un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Points, lines or polygons on what is looked for, in any CRS</source>
      <translation>Points, lignes ou polygones sur ce qui est cherché, dans n'importe quel SCR</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of the cells' similarity</source>
      <translation>Raster de la similarité des cellules</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of vectors of length one; a pixel is a cell</source>
      <translation>Raster de vecteurs de norme 1 ; chaque pixel est une cellule</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster that 'Embed a raster' has written; a local file</source>
      <translation>Raster produit par « Calculer l'embedding d'un raster » ; un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Says for each cell of an embedded raster how like the examples it is: the cosine to the nearest of them, at most 1. With counter-examples it is a share from 0 to 1 instead, and 0.5 lies halfway.</source>
      <translation>Indique pour chaque cellule d'un raster d'embedding à quel point elle ressemble aux exemples : le cosinus avec le plus proche d'entre eux, au plus 1. Avec des contre-exemples, c'est une part de 0 à 1, où 0,5 est à mi-chemin.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Share of the examples that are told apart</source>
      <translation>Part des exemples bien distingués</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Similarity</source>
      <translation>Similarité</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Size of the cells (pixels)</source>
      <translation>Taille des cellules (pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Writes what a network sees in a raster: for each cell of some pixels a vector, as the bands of a GeoTIFF with 16-bit numbers. 'Find similar places' takes it; clustering and other tools can, too.</source>
      <translation>Écrit ce qu'un réseau voit dans un raster : un vecteur pour chaque cellule de quelques pixels, enregistré dans les bandes d'un GeoTIFF en nombres de 16 bits. « Trouver des lieux semblables » l'utilise ; le partitionnement (clustering) et d'autres outils le peuvent aussi.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>{} cells of {} pixels, {} numbers each</source>
      <translation>{} cellules de {} pixels, {} nombres chacune</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Class of the labels</source>
      <translation>Classe des étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Field with text or integers. If empty, the field class or label is used, or the only field.</source>
      <translation>Champ de texte ou d'entiers. Si vide, le champ class ou label est utilisé, ou le seul champ.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Imagery of the labels, stored in a local file</source>
      <translation>Imagerie des étiquettes, enregistrée dans un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Improve a taught model</source>
      <translation>Améliorer un modèle entraîné</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Labels classified correctly</source>
      <translation>Étiquettes classées correctement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Minutes of training</source>
      <translation>Minutes d'entraînement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Model file, written only if the model is better</source>
      <translation>Fichier du modèle, écrit seulement si le modèle est meilleur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Point, line or polygon layer in any CRS, with at least three labels of each class of the model</source>
      <translation>Couche de points, de lignes ou de polygones dans n'importe quel SCR, avec au moins trois étiquettes par classe du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The model is better</source>
      <translation>Le modèle est meilleur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The training takes at most this time.</source>
      <translation>L'entraînement dure au plus ce temps.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>This algorithm trains the network of a taught model further on its labels. It needs PyTorch, which is added on the page Teach of the LeMeViT panel.

The new model is written only if it classifies labels that were left out of the training better than the old one. Otherwise no file is written. A cancelled run continues when it is started again.</source>
      <translation>Cet algorithme poursuit l'entraînement du réseau d'un modèle entraîné avec ses étiquettes. Il nécessite PyTorch, qui s'ajoute à la page Entraîner du panneau LeMeViT.

Le nouveau modèle n'est écrit que s'il classe mieux que l'ancien les étiquettes exclues de l'entraînement. Sinon, aucun fichier n'est écrit. Une exécution annulée reprend lorsqu'elle est relancée.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>'auto' detects the format from the files in the folder.</source>
      <translation>« auto » détecte le format d'après les fichiers du dossier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Also chips without objects</source>
      <translation>Aussi les vignettes sans objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Class of the objects</source>
      <translation>Classe des objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Export labels</source>
      <translation>Exporter les étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports chips without objects as well, as negative examples</source>
      <translation>Exporte aussi les vignettes sans objets, comme exemples négatifs</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports only objects that were accepted in a review</source>
      <translation>Exporte seulement les objets acceptés lors d'un contrôle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Field with the class. If empty, class_name is used.</source>
      <translation>Champ contenant la classe. Si vide, class_name est utilisé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder with images and labels</source>
      <translation>Dossier avec images et étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format of the labels</source>
      <translation>Format des étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Imagery of the objects, stored in a local file</source>
      <translation>Imagerie des objets, enregistrée dans un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Import labels</source>
      <translation>Importer des étiquettes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>New or empty folder, or an existing label set, which is replaced</source>
      <translation>Dossier nouveau ou vide, ou jeu d'étiquettes existant, qui est remplacé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Objects are cut at the edges of chips. Parts with a smaller share of the area of the object are not exported.</source>
      <translation>Les objets sont coupés aux bords des vignettes. Les parties représentant une part plus petite de la surface de l'objet ne sont pas exportées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Only accepted objects</source>
      <translation>Seulement les objets acceptés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer with class and image name</source>
      <translation>Couche de polygones avec classe et nom de l'image</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer, for example labels or a result</source>
      <translation>Couche de polygones, par exemple des étiquettes ou un résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Side length of the chips, 0 for a single image of the whole raster</source>
      <translation>Côté des vignettes, 0 pour une seule image du raster entier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Size of the chips (pixels)</source>
      <translation>Taille des vignettes (pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Smallest part of a cut object (share)</source>
      <translation>Plus petite partie d'un objet coupé (part)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm cuts a raster into chips and exports the polygons of a layer as labels of these chips. The formats are COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA and masks.

Objects that were rejected in a review are not exported. The folder also contains the images and their locations, so the labels can be imported again.</source>
      <translation>Cet algorithme découpe un raster en vignettes et exporte les polygones d'une couche comme étiquettes de ces vignettes. Les formats sont COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA et les masques.

Les objets rejetés lors d'un contrôle ne sont pas exportés. Le dossier contient aussi les images et leur position, de sorte que les étiquettes peuvent être réimportées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm imports labels from a folder as a polygon layer in map coordinates.

The locations of the images are read from the file places.json, which is written by 'Export labels', or from the images themselves (GeoTIFF, world files).</source>
      <translation>Cet algorithme importe les étiquettes d'un dossier sous forme de couche de polygones en coordonnées cartographiques.

La position des images est lue dans le fichier places.json, écrit par « Exporter les étiquettes », ou dans les images elles-mêmes (GeoTIFF, fichiers world).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>{} objects on {} images</source>
      <translation>{} objets sur {} images</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Areas that are wider are ignored.</source>
      <translation>Les surfaces plus larges sont ignorées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Centre lines</source>
      <translation>Lignes médianes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class numbers, separated by commas. If empty, all classes except 0 are used.</source>
      <translation>Numéros de classe, séparés par des virgules. Si vide, toutes les classes sauf 0 sont utilisées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class raster</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Classes (numbers, e.g. 1,3)</source>
      <translation>Classes (numéros, p. ex. 1,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Leave out lines shorter than (metres)</source>
      <translation>Omettre les lignes plus courtes que (mètres)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Line layer with class, length and mean width in metres</source>
      <translation>Couche de lignes avec classe, longueur et largeur moyenne en mètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Objects as points</source>
      <translation>Objets en points</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Point layer with the fields size_m2, size_length_m and size_width_m</source>
      <translation>Couche de points avec les champs size_m2, size_length_m et size_width_m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Result of a segmentation, stored in a local file</source>
      <translation>Résultat d'une segmentation, enregistré dans un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Shorter lines are not written. They often result from ragged outlines.</source>
      <translation>Les lignes plus courtes ne sont pas écrites. Elles proviennent souvent de contours irréguliers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates a point in each polygon of a layer, for example of detections or buildings. The points keep the attributes of the polygons.

The size of the polygon is added to the attributes: its area, and the length and width of the smallest enclosing rectangle, in metres.</source>
      <translation>Cet algorithme crée un point dans chaque polygone d'une couche, par exemple de détections ou de bâtiments. Les points conservent les attributs des polygones.

La taille du polygone est ajoutée aux attributs : sa surface, ainsi que la longueur et la largeur du plus petit rectangle englobant, en mètres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates the centre lines of narrow areas in a class raster, such as roads and rivers. Each line runs from junction to junction and has a length and a mean width.

Areas that are wider than the limit are ignored.</source>
      <translation>Cet algorithme crée les lignes médianes des surfaces étroites d'un raster de classes, comme les routes et les rivières. Chaque ligne va de jonction à jonction et a une longueur et une largeur moyenne.

Les surfaces plus larges que la limite sont ignorées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Widest areas (metres; 0: 50 pixels)</source>
      <translation>Largeur maximale des surfaces (mètres ; 0 : 50 pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>{} lines, {} m</source>
      <translation>{} lignes, {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Un GeoPackage du même nom à côté du raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Also polygons</source>
      <translation>Aussi les polygones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Each result has the name of its raster.</source>
      <translation>Chaque résultat porte le nom de son raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Folder of the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Map many rasters</source>
      <translation>Cartographier plusieurs rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Mosaic: 'order' draws later rasters on top, 'newest' the ones that were taken last.</source>
      <translation>Mosaïque : « order » place au-dessus les rasters qui viennent après dans l'ordre, « newest » ceux dont la prise de vue est la plus récente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>No rasters are chosen.</source>
      <translation>Aucun raster n'est choisi.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters processed</source>
      <translation>Nombre de rasters traités</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that failed</source>
      <translation>Nombre de rasters en échec</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that were processed before</source>
      <translation>Nombre de rasters déjà traités</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>One result for all rasters (mosaic)</source>
      <translation>Un seul résultat pour tous les rasters (mosaïque)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Overlapping rasters</source>
      <translation>Rasters qui se recouvrent</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>The rasters must have the same CRS, pixel size and bands.</source>
      <translation>Les rasters doivent avoir le même SCR, la même taille de pixel et les mêmes bandes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>This algorithm maps many rasters with one model, which is loaded once. The model determines what is done: segmentation, scene classification, object detection or change detection.

Each raster has its own result, or all rasters are read as one mosaic and have one result without seams. A raster that cannot be processed is reported, and the others are continued. Results of an earlier run with the same parameters are kept.

Change detection takes pairs of rasters: two lists of the same length, matched by their order, or two folders, matched by the names of the files. Each result is called like the raster of the earlier date.</source>
      <translation>Cet algorithme cartographie plusieurs rasters avec un modèle, chargé une seule fois. Le modèle détermine ce qui est fait : segmentation, classification de scènes, détection d'objets ou détection de changements.

Chaque raster a son propre résultat, ou tous les rasters sont lus comme une seule mosaïque et ont un seul résultat sans raccords. Un raster qui ne peut pas être traité est signalé et le traitement des autres continue. Les résultats d'un traitement antérieur avec les mêmes paramètres sont conservés.

La détection de changements prend des paires de rasters : deux listes de même longueur, associées selon leur ordre, ou deux dossiers, associés selon les noms des fichiers. Chaque résultat porte le nom du raster de la première date.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>All rasters directly in this folder are processed, in the order of their names.</source>
      <translation>Tous les rasters situés directement dans ce dossier sont traités, dans l'ordre de leurs noms.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Both rasters and a folder are chosen for '{}'.</source>
      <translation>Des rasters et un dossier sont choisis pour « {} ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose a model for change detection, or no rasters after.</source>
      <translation>Choisissez un modèle de détection de changements, ou aucun raster « Après ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose rasters in the same order for both dates, or two folders with the same file names.</source>
      <translation>Choisissez des rasters dans le même ordre pour les deux dates, ou deux dossiers avec les mêmes noms de fichiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters</source>
      <translation>Dossier de rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters after (change detection)</source>
      <translation>Dossier de rasters après (détection de changements)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>No rasters are chosen for '{}'.</source>
      <translation>Aucun raster n'est choisi pour « {} ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Raster layers or files; for change detection those of the earlier date</source>
      <translation>Couches ou fichiers raster ; pour la détection de changements, ceux de la première date</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters after (change detection)</source>
      <translation>Rasters après (détection de changements)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters of the later date, with the same file names as in the other folder.</source>
      <translation>Rasters de la seconde date, avec les mêmes noms de fichiers que dans l'autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>The model takes rasters of one date, and rasters after are chosen.</source>
      <translation>Le modèle prend des rasters d'une seule date, et des rasters « Après » sont choisis.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Those of the later date, as many as before and in the same order.</source>
      <translation>Ceux de la seconde date, aussi nombreux et dans le même ordre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Maximum distance by which a corner is moved. 0 uses 1.5 times the length of the shortest edges, which is the pixel size in most results.</source>
      <translation>Distance maximale de déplacement d'un sommet. 0 utilise 1,5 fois la longueur des arêtes les plus courtes, soit la taille de pixel dans la plupart des résultats.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of changed polygons</source>
      <translation>Nombre de polygones modifiés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of unchanged polygons</source>
      <translation>Nombre de polygones inchangés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Outlines move by at most (metres; 0: 1.5 pixels)</source>
      <translation>Déplacement maximal des contours (mètres ; 0 : 1,5 pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer with the attributes of the input</source>
      <translation>Couche de polygones avec les attributs de l'entrée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer, for example the result of a segmentation</source>
      <translation>Couche de polygones, par exemple le résultat d'une segmentation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Smooth outlines</source>
      <translation>Lisser les contours</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Square outlines</source>
      <translation>Orthogonaliser les contours</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm creates right angles in the outlines of polygons, for example of buildings. Each polygon is aligned with its main direction. Edges at 45° to it, holes and common borders are preserved.

No corner is moved by more than the tolerance, and the area changes by at most 2 %. Polygons that cannot be squared are not changed.</source>
      <translation>Cet algorithme crée des angles droits dans les contours de polygones, par exemple de bâtiments. Chaque polygone est aligné sur sa direction principale. Les arêtes à 45° de celle-ci, les trous et les limites communes sont conservés.

Aucun sommet n'est déplacé au-delà de la tolérance, et la surface varie de 2 % au plus. Les polygones qui ne peuvent pas être orthogonalisés ne sont pas modifiés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm rounds the corners of polygons with Chaikin's algorithm, for example of water bodies, forests and fields. Holes and common borders are preserved.

No outline is moved by more than the tolerance.</source>
      <translation>Cet algorithme arrondit les angles de polygones avec l'algorithme de Chaikin, par exemple de plans d'eau, de forêts et de champs. Les trous et les limites communes sont conservés.

Aucun contour n'est déplacé au-delà de la tolérance.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>{} polygons changed, {} unchanged (tolerance {} m)</source>
      <translation>{} polygones modifiés, {} inchangés (tolérance {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Choose either a class raster or a layer of objects.</source>
      <translation>Choisissez un raster de classes ou une couche d'objets.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Class statistics by zones</source>
      <translation>Statistiques de classes par zones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Counts pixels on the border of a zone by their share in it. Otherwise a pixel is counted if its centre lies in the zone.</source>
      <translation>Compte les pixels au bord d'une zone selon la part qui s'y trouve. Sinon, un pixel est compté si son centre est dans la zone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Polygon layer, for example districts, in any CRS</source>
      <translation>Couche de polygones, par exemple des districts, dans n'importe quel SCR</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a detection, or another vector layer. Set either this parameter or the class raster.</source>
      <translation>Résultat d'une détection, ou autre couche vectorielle. Indiquez soit ce paramètre, soit le raster de classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a segmentation. Set either this parameter or the objects.</source>
      <translation>Résultat d'une segmentation. Indiquez soit ce paramètre, soit les objets.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table with a row for each zone and class</source>
      <translation>Table avec une ligne pour chaque zone et chaque classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>This algorithm calculates statistics of a result for each polygon of a zone layer.

For a class raster, the area on the ground and the share of each class are calculated. A pixel is counted if its centre lies in the zone, or by its share in the zone.

For a layer of objects, the number and the size of the objects of each class are calculated. An object is counted in the zone that contains a point within it.</source>
      <translation>Cet algorithme calcule des statistiques d'un résultat pour chaque polygone d'une couche de zones.

Pour un raster de classes, la surface au sol et la part de chaque classe sont calculées. Un pixel est compté si son centre est dans la zone, ou selon sa part dans la zone.

Pour une couche d'objets, le nombre et la taille des objets de chaque classe sont calculés. Un objet est compté dans la zone qui contient un point situé à l'intérieur de l'objet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Weigh pixels on borders by their share</source>
      <translation>Pondérer les pixels du bord par leur part</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zone layer with fields for each class</source>
      <translation>Couche de zones avec des champs pour chaque classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones with statistics</source>
      <translation>Zones avec statistiques</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'Segment' does not create polygons of these classes.</source>
      <translation>« Segmenter » ne crée pas de polygones de ces classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'auto' compares bands, filters and the installed models with labels that are left out, and uses the best. The name of a model uses its features together with the filters.</source>
      <translation>« auto » compare les bandes, les filtres et les modèles installés sur des étiquettes mises de côté, et utilise le meilleur. Avec le nom d'un modèle, les caractéristiques de celui-ci sont utilisées avec les filtres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Classes without polygons (names, e.g. other,sky)</source>
      <translation>Classes sans polygones (noms, p. ex. other,sky)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>If empty, the name of the file is used.</source>
      <translation>Si vide, le nom du fichier est utilisé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features</source>
      <translation>Caractéristiques de l'image</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features used</source>
      <translation>Caractéristiques de l'image utilisées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>JSON file with the score, mistakes, features and warnings</source>
      <translation>Fichier JSON avec le score, les erreurs, les caractéristiques et les avertissements</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Labels outside the extent are not used.</source>
      <translation>Les étiquettes hors de l'emprise ne sont pas utilisées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence of the imagery</source>
      <translation>Licence de l'imagerie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence that is written to the model card</source>
      <translation>Licence inscrite dans la fiche du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Model file, with a model card of classes, bands, pixel size and score</source>
      <translation>Fichier de modèle, avec une fiche des classes, des bandes, de la taille de pixel et du score</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Name of the model</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels classified correctly</source>
      <translation>Nombre d'étiquettes classées correctement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels that were tested</source>
      <translation>Nombre d'étiquettes testées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Point, line or polygon layer in any CRS, with about ten labels of each class. Labels on both sides of borders are best.</source>
      <translation>Couche de points, de lignes ou de polygones dans n'importe quel SCR, avec une dizaine d'étiquettes par classe. Les étiquettes de part et d'autre des limites conviennent le mieux.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Points in the middle of objects, or boxes around them, at least five of each class. The model is for 'Detect objects'. In the extent all objects should be labelled.</source>
      <translation>Points au milieu des objets, ou rectangles autour d'eux, au moins cinq par classe. Le modèle est destiné à « Détecter des objets ». Dans l'emprise, tous les objets devraient être étiquetés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Side of the boxes if the labels are points. If empty, several sizes are compared.</source>
      <translation>Côté des rectangles si les étiquettes sont des points. Si vide, plusieurs tailles sont comparées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Size of the objects (m)</source>
      <translation>Taille des objets (m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Teach a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>The labels are objects</source>
      <translation>Les étiquettes sont des objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>This algorithm creates a segmentation model from a few labels on a raster: points, lines or polygons with a class. No GPU is needed.

The model can be used in 'Segment', for this raster and for others with the same bands. The log shows how many of the labels are classified correctly when they are left out of the training.</source>
      <translation>Cet algorithme crée un modèle de segmentation à partir de quelques étiquettes sur un raster : points, lignes ou polygones avec une classe. Aucun GPU n'est nécessaire.

Le modèle peut être utilisé dans « Segmenter », pour ce raster et pour d'autres ayant les mêmes bandes. Le journal indique combien d'étiquettes sont classées correctement lorsqu'elles sont exclues de l'entraînement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Classe et surface, si la place suffit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and score, where it fits</source>
      <translation>Classe et score, si la place suffit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Scores plus faibles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {} or more</source>
      <translation>Score de {} ou plus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} could not be loaded as a layer.</source>
      <translation>Le résultat {} n'a pas pu être chargé comme couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Créé à partir de {} avec le modèle {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/preview.py" />
      <source>Preview: {}</source>
      <translation>Aperçu : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Checking the result</source>
      <translation>Vérification du résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Making polygons</source>
      <translation>Création des polygones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Predicting</source>
      <translation>Prédiction</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Preparing</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reading {} of {} MB from {}</source>
      <translation>Lecture de {} sur {} Mo depuis {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reads {} MB from {} in about {} s, estimated from its first blocks.</source>
      <translation>Lit {} Mo depuis {} en environ {} s, estimation d'après ses premiers blocs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {}</source>
      <translation>Les dates se recouvrent à {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tile {} of {}</source>
      <translation>Tuile {} sur {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Tuiles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Two dates</source>
      <translation>Deux dates</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Writing</source>
      <translation>Écriture</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>a few seconds left</source>
      <translation>encore quelques secondes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} h left</source>
      <translation>encore environ {} h</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} min left</source>
      <translation>encore environ {} min</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s left</source>
      <translation>encore environ {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation>environ {} s, {} Mo de disque, {} Mo de mémoire</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>corrected</source>
      <translation>corrigé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>no shift between them</source>
      <translation>aucun décalage entre elles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>not corrected</source>
      <translation>non corrigé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>shift {} / {} pixels</source>
      <translation>décalage {} / {} pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>{}: bands {}, input values {}</source>
      <translation>{} : bandes {}, valeurs d'entrée {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file name that ends in .gpkg; the layer gets the name of the file.</source>
      <translation>Choisissez un nom de fichier se terminant par .gpkg ; la couche prend le nom du fichier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file that ends in {}.</source>
      <translation>Choisissez un fichier se terminant par {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a raster layer.</source>
      <translation>Choisissez une couche raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a value from {} to {}.</source>
      <translation>Choisissez une valeur de {} à {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose an output file.</source>
      <translation>Choisissez un fichier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter metres, such as 0.5, 'native' for the raster's own pixels, or nothing for the model's.</source>
      <translation>Saisissez une longueur en mètres, par exemple 0.5, « native » pour les pixels du raster, ou rien pour ceux du modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter them as 1,2,3, in the order of the model.</source>
      <translation>Saisissez-les sous la forme 1,2,3, dans l'ordre du modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No output file is chosen.</source>
      <translation>Aucun fichier de sortie n'est choisi.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No raster layer is chosen ({}).</source>
      <translation>Aucune couche raster n'est choisie ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The bands '{}' are not band numbers.</source>
      <translation>Les bandes « {} » ne sont pas des numéros de bande.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The pixel size '{}' is not a length in metres.</source>
      <translation>La taille de pixel « {} » n'est pas une longueur en mètres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} does not end in {}.</source>
      <translation>{} ne se termine pas par {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is a layer of a database; results go to files.</source>
      <translation>{} est une couche de base de données ; les résultats vont dans des fichiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is {}.</source>
      <translation>{} est {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Un travail qui écrit dans {} est en attente ou en cours.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>Choose another output file.</source>
      <translation>Choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>Run it again.</source>
      <translation>Relancez le traitement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>The run was cancelled.</source>
      <translation>Le traitement a été annulé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>They contain no data in the result. Run again later, or use a raster file.</source>
      <translation>Elles sont sans données dans le résultat. Relancez plus tard, ou utilisez un fichier raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer could not be rendered: {}</source>
      <translation>{} parties de la couche n'ont pas pu être rendues : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>'{}' is no name of a model.</source>
      <translation>« {} » n'est pas un nom de modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>The layer is not in the view.</source>
      <translation>La couche n'est pas dans la vue.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Use letters, digits, dot, dash and underscore.</source>
      <translation>Utilisez des lettres, des chiffres, le point, le tiret et le tiret bas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Zoom to the layer.</source>
      <translation>Zoomez sur la couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/bundle_models.py" />
      <source>There is no model in {}.</source>
      <translation>Il n'y a pas de modèle dans {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>Suppression de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Comparing it with the processor</source>
      <translation>Comparaison avec le processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Downloading {}</source>
      <translation>Téléchargement de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Unpacking {}</source>
      <translation>Décompression de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{} : {} Mo nécessaires, {} Mo libres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>OpenVINO, for Intel graphics and processors</source>
      <translation>OpenVINO, pour cartes graphiques et processeurs Intel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>PyTorch, to improve taught models</source>
      <translation>PyTorch, pour améliorer des modèles entraînés ici</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>TensorRT for RTX, for NVIDIA RTX 30 and later</source>
      <translation>TensorRT for RTX, pour NVIDIA RTX 30 et suivantes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>WebGPU, for any graphics card</source>
      <translation>WebGPU, pour toute carte graphique</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Une bibliothèque de l'environnement ne se charge pas : le moteur d'exécution Visual C++ de Microsoft manque. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Un paquet manque. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not available in the package index. {}</source>
      <translation>Un paquet n'est pas disponible dans l'index de paquets. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation>Un paquet n'est pas celui qui a été testé avec cette version. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A path is too long for this system. {}</source>
      <translation>Un chemin est trop long pour ce système. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation>Un logiciel de protection ou une stratégie de sécurité a bloqué un fichier. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Une autre instance de QGIS installe l'environnement. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Un autre programme garde un fichier ouvert. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation>Demandez à votre administrateur d'autoriser le dossier de l'environnement, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Vérifiez Préférences &gt; Options &gt; Réseau &gt; Proxy (un proxy http://, nom et mot de passe), puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Vérifiez le réseau, puis réessayez ; ou utilisez un dossier ou un zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Choisissez dans les options un dossier au chemin court (C:\lemevit) pour l'environnement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Choisissez un autre Python (3.9 ou plus récent, 64 bits) avec Choisir Python… ; python.org en a un pour chaque système.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Choisissez le lot hors ligne (zip), ou le dossier qui contient ses fichiers .whl.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Fermez les autres fenêtres de QGIS, attendez la fin de l'antivirus, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Copiez le rapport de diagnostic et envoyez-le aux développeurs. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Libérez de l'espace sur le disque de ce dossier (et du dossier temporaire), puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Si votre organisation inspecte les connexions, ajoutez son autorité de certification dans Préférences &gt; Options &gt; Authentification &gt; Gestion des Certificats, puis réessayez ; ou utilisez un dossier ou un zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Installez le Visual C++ Redistributable de Microsoft (x64, 2015-2022), puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Rendez le dossier accessible en écriture, ou choisissez-en un autre pour l'environnement dans les options.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>Sous Debian ou Ubuntu, installez python3-venv ; ailleurs : </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>Le programme Python de QGIS n'a pas été trouvé. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start the set-up again when needed.</source>
      <translation>Relancez l'installation si nécessaire.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>Le programme Python n'a pas pu démarrer : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>Le certificat de l'index de paquets n'est pas reconnu ici. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The disk is too full. {}</source>
      <translation>Le disque est trop plein. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The folder cannot be written. {}</source>
      <translation>Le dossier n'est pas accessible en écriture. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The new runtime does not work here: {}</source>
      <translation>Le nouvel environnement ne fonctionne pas ici : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>L'index de paquets est injoignable. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy refused the download. {}</source>
      <translation>Le proxy a refusé le téléchargement. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>L'installation a échoué. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled and its files were removed. {}</source>
      <translation>L'installation a été annulée et ses fichiers ont été supprimés. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There are no usable packages there. {}</source>
      <translation>Il n'y a pas de paquets utilisables à cet endroit. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation>Il n'y a pas de jeu complet de paquets pour {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot create an environment with pip: {}</source>
      <translation>Ce Python ne peut pas créer d'environnement avec pip : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation>Ce Python ne peut pas ouvrir de connexions sécurisées. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation>Réessayez plus tard ; si pip utilise un miroir, demandez à son responsable le paquet manquant.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation>Réessayez. Si cela échoue encore, copiez le rapport de diagnostic et envoyez-le aux développeurs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation>Réessayez. Si cela se reproduit, un cache ou un miroir modifie des fichiers : utilisez un autre réseau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation>Utilisez plutôt un dossier ou un zip de wheels. Ou : </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Utilisez le lot prévu pour ce système et cette version de Python, et la version de cette extension.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Attendez qu'il ait terminé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Checking {}</source>
      <translation>Vérification de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Creating the environment</source>
      <translation>Création de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Downloading packages</source>
      <translation>Téléchargement des paquets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Finishing</source>
      <translation>Finalisation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Testing the runtime</source>
      <translation>Test de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Décompression des paquets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Based on Python {}.{} ({}). QGIS's own Python is not changed.</source>
      <translation>Basé sur Python {}.{} ({}). Le Python de QGIS n'est pas modifié.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Downloads {} packages ({} MB) from the package index.</source>
      <translation>Télécharge {} paquets ({} Mo) depuis l'index de paquets.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Installs {} packages from {}, without the network.</source>
      <translation>Installe {} paquets depuis {}, sans le réseau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Models installed: {}</source>
      <translation>Modèles installés : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Needs about {} MB in {}.</source>
      <translation>Nécessite environ {} Mo dans {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation>Aucun GPU n'a pu être utilisé : vérifiez que le pilote NVIDIA est installé et à jour.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Ready. Devices: {}</source>
      <translation>Prêt. Périphériques : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Corriger un décalage entre les dates</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Corrects the second raster by the estimated shift. Otherwise the shift is only reported.</source>
      <translation>Corrige le second raster du décalage estimé. Sinon, le décalage est seulement signalé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (between two dates)</source>
      <translation>Détecter les changements (entre deux dates)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Détecter les changements (deux dates)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons of the changes, with area, mean probability and both dates</source>
      <translation>Polygones des changements, avec surface, probabilité moyenne et les deux dates</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (one band per class)</source>
      <translation>Probabilités (une bande par classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the earlier date, stored in a local file</source>
      <translation>Couche raster de la première date, enregistrée dans un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the later date, stored in a local file</source>
      <translation>Couche raster de la seconde date, enregistrée dans un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with 0 for no change, otherwise the class number of the change</source>
      <translation>Raster avec 0 pour l'absence de changement, sinon le numéro de classe du changement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with the probability of each class, from 0 to 1 (four bytes per pixel and class)</source>
      <translation>Raster avec la probabilité de chaque classe, de 0 à 1 (quatre octets par pixel et par classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>This algorithm detects changes between two rasters of the same area, using a change detection model. The result is a class raster, and optionally a polygon layer of the changes.

The rasters may differ in CRS, pixel size and extent. Both are brought to the grid of the first raster, and the result covers their common area. A shift between the dates is estimated and reported, and can be corrected.

The polygons have the area and the mean probability, and the dates of both rasters if the files contain them.</source>
      <translation>Cet algorithme détecte les changements entre deux rasters de la même zone à l'aide d'un modèle de détection de changements. Le résultat est un raster de classes et, en option, une couche de polygones des changements.

Les rasters peuvent différer par le SCR, la taille de pixel et l'emprise. Tous deux sont ramenés à la grille du premier raster, et le résultat couvre leur zone commune. Un décalage entre les dates est estimé et signalé, et peut être corrigé.

Les polygones ont la surface et la probabilité moyenne, ainsi que les dates des deux rasters si les fichiers les contiennent.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as for Before, by name</source>
      <translation>comme « Avant », par nom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel per scene)</source>
      <translation>Raster de classes (un pixel par scène)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classes of the scenes as a raster</source>
      <translation>Classes des scènes en raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation>Classer des scènes (une classe par cellule de grille)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation>Classer des scènes : une classe par cellule de grille</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Grille de scènes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Square polygon of each scene, with class and score (the probability of the class)</source>
      <translation>Polygone carré de chaque scène, avec classe et score (la probabilité de la classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>This algorithm divides a raster into square scenes and assigns a class to each scene, using a scene classification model. The result is a polygon layer with the class and the score of each scene, and optionally a class raster.

The model determines the size of a scene. Scenes without data are skipped. The raster is processed by a separate process, so rasters of any size can be used.</source>
      <translation>Cet algorithme divise un raster en scènes carrées et attribue une classe à chaque scène à l'aide d'un modèle de classification de scènes. Le résultat est une couche de polygones avec la classe et le score de chaque scène et, en option, un raster de classes.

Le modèle détermine la taille d'une scène. Les scènes sans données sont ignorées. Le raster est traité dans un processus séparé et peut donc être de n'importe quelle taille.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Les boîtes de score plus faible ne sont pas écrites</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Creates boxes along the rows and columns of the raster instead of along the objects</source>
      <translation>Crée des boîtes suivant les lignes et les colonnes du raster plutôt que les objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (oriented boxes)</source>
      <translation>Détecter des objets (boîtes orientées)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects: oriented boxes</source>
      <translation>Détecter des objets : boîtes orientées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Recouvrement maximal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Recouvrement maximal de deux boîtes d'une classe (0 à 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence</source>
      <translation>Confiance minimale</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence (0 to 1)</source>
      <translation>Confiance minimale (0 à 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objets au format texte DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of the same class that overlap more, only the one with the higher score is kept</source>
      <translation>De deux boîtes d'une même classe qui se recouvrent davantage, seule celle de score le plus élevé est conservée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Oriented box of each object, with class, score, angle, length, width and area</source>
      <translation>Boîte orientée de chaque objet, avec classe, score, angle, longueur, largeur et surface</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Text file with the boxes in pixels, in the format of the DOTA dataset</source>
      <translation>Fichier texte avec les boîtes en pixels, au format du jeu de données DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>This algorithm detects objects in a raster and creates an oriented box for each object, using an object detection model. The boxes have a class, score, angle, length, width and area.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. An object on several tiles becomes one box.

Boxes with a score below the minimum confidence are not written. Of boxes of the same class that overlap more than the largest overlap (area of the intersection divided by area of the union), only the box with the highest score is kept.

The DOTA text file contains the boxes in pixels, in the format of the DOTA dataset.</source>
      <translation>Cet algorithme détecte les objets d'un raster à l'aide d'un modèle de détection d'objets et crée une boîte orientée pour chaque objet. Les boîtes ont une classe, un score, un angle, une longueur, une largeur et une surface.

Le raster est traité par tuiles qui se recouvrent, dans un processus séparé, et peut donc être de n'importe quelle taille. Un objet situé sur plusieurs tuiles donne une seule boîte.

Les boîtes dont le score est inférieur à la confiance minimale ne sont pas écrites. Parmi les boîtes d'une même classe qui se recouvrent plus que le recouvrement maximal (surface de l'intersection divisée par celle de l'union), seule celle de score le plus élevé est conservée.

Le fichier texte DOTA contient les boîtes en pixels, au format du jeu de données DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Boîtes droites</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright instead of oriented boxes</source>
      <translation>Boîtes droites plutôt qu'orientées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Polygons of the classes along the pixels, with their area in m²</source>
      <translation>Polygones des classes suivant les pixels, avec leur surface en m²</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Raster with the class number of each pixel, with colours and overviews</source>
      <translation>Raster avec le numéro de classe de chaque pixel, avec couleurs et aperçus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation>Segmenter (une classe pour chaque pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation>Segmenter : une classe pour chaque pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>This algorithm assigns a class to each pixel of a raster, using a segmentation model. The result is a class raster with the colours of the model, and optionally a polygon layer.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. Pixels without data remain nodata. The raster is resampled to the pixel size of the model if they differ by more than 5 %.

A run that was cancelled or interrupted continues from the last finished tile when it is started again with the same parameters.</source>
      <translation>Cet algorithme attribue une classe à chaque pixel d'un raster à l'aide d'un modèle de segmentation. Le résultat est un raster de classes aux couleurs du modèle et, en option, une couche de polygones.

Le raster est traité par tuiles qui se recouvrent, dans un processus séparé, et peut donc être de n'importe quelle taille. Les pixels sans données restent sans données. Le raster est rééchantillonné à la taille de pixel du modèle si l'écart dépasse 5 %.

Un traitement annulé ou interrompu reprend après la dernière tuile terminée lorsqu'il est relancé avec les mêmes paramètres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Automatic: int8 or float16 if the result stays the same. float32: the precision of the model file. float16 requires an engine that supports it, such as TensorRT or OpenVINO.</source>
      <translation>Automatique : int8 ou float16 si le résultat reste le même. float32 : la précision du fichier du modèle. float16 demande un moteur qui le prend en charge, comme TensorRT ou OpenVINO.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Omettre les polygones plus petits que (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Maximum distance by which squared and smooth outlines are moved, 0 for 1.5 pixels</source>
      <translation>Distance maximale de déplacement des contours orthogonalisés ou lissés, 0 pour 1,5 pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines move by at most</source>
      <translation>Déplacement maximal des contours</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines of polygons (squared: right angles, for buildings; smooth: without corners)</source>
      <translation>Contours des polygones (squared : angles droits, pour les bâtiments ; smooth : sans angles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Polygons with a smaller area are not written</source>
      <translation>Les polygones de surface inférieure ne sont pas écrits</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same result)</source>
      <translation>Précision de calcul du réseau (auto : la plus rapide avec le même résultat)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Processes the pixels at their own size. The result has no CRS and no areas.</source>
      <translation>Traite les pixels à leur propre taille. Le résultat n'a ni SCR ni surfaces.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster layer to process, stored in a local file</source>
      <translation>Couche raster à traiter, enregistrée dans un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify</source>
      <translation>Simplifier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons (metres)</source>
      <translation>Simplifier les polygones (mètres)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Plus petit polygone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Squared outlines have right angles, for buildings. Smooth outlines have rounded corners. Common borders are preserved.</source>
      <translation>Les contours à angles droits conviennent aux bâtiments. Les contours lissés ont des coins arrondis. Les limites communes sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Tolerance for simplifying the polygons, 0 for none. Common borders are preserved.</source>
      <translation>Tolérance de simplification des polygones, 0 pour aucune. Les limites communes sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>along the pixels</source>
      <translation>le long des pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>d'après les noms des bandes du raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>smooth</source>
      <translation>lissés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>squared</source>
      <translation>à angles droits</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Aussi l'entropie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Aussi la variance des vues</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of each of the 16 meta tokens of LeMeViT (64 bytes per pixel and date)</source>
      <translation>Attention de chacun des 16 méta-jetons de LeMeViT (64 octets par pixel et par date)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (one band each)</source>
      <translation>Attention des méta-jetons (une bande chacun)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the results of each tile as it is, flipped and rotated. Flips take 4 times as long, flips and quarter turns 8 times.</source>
      <translation>Fait la moyenne des résultats de chaque tuile telle quelle, en miroir et tournée. Les miroirs prennent 4 fois plus de temps, les miroirs et quarts de tour 8 fois.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Largest class probability of each pixel, from 0 to 1 (four bytes per pixel)</source>
      <translation>Plus grande probabilité de classe de chaque pixel, de 0 à 1 (quatre octets par pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Uncertainty between the classes, from 0 (one class is certain) to 1 (all are equally likely), four bytes per pixel</source>
      <translation>Incertitude entre les classes, de 0 (une classe est certaine) à 1 (toutes sont équiprobables), quatre octets par pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance between the views of each tile, from 0 to 0.25. It requires more than one view.</source>
      <translation>Variance entre les vues de chaque tuile, de 0 à 0,25. Elle nécessite plus d'une vue.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Variance des vues</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Vues de chaque tuile à moyenner (flips prend 4 fois plus de temps, quarter-turns 8 fois)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips</source>
      <translation>miroirs</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips and quarter turns</source>
      <translation>miroirs et quarts de tour</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>one view</source>
      <translation>une vue</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Vérifiez l'environnement d'inférence : lancez son autotest.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Choose Python…).</source>
      <translation>Choisissez un autre Python dans le panneau LeMeViT (Choisir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>Le processus de travail n'a pas pu démarrer : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>Le processus de travail s'est terminé trop tôt (code {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>It may have run out of memory. Run again; finished tiles are kept.</source>
      <translation>La mémoire a peut-être manqué. Relancez ; les tuiles terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again. Finished tiles are kept.</source>
      <translation>Relancez. Les tuiles terminées sont conservées.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to continue where it stopped.</source>
      <translation>Relancez le traitement pour le reprendre là où il s'est arrêté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>Le processus de travail n'a pas répondu pendant {} s et a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker sent an invalid message: {}</source>
      <translation>Le processus de travail a envoyé un message non valide : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was terminated or crashed. {}</source>
      <translation>Le processus de travail a été interrompu ou a planté. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker {} speaks protocol {}, the plugin protocol {}.</source>
      <translation>Le processus de travail {} utilise le protocole {}, l'extension le protocole {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Choose Python…).</source>
      <translation>Choisissez le Python de l'environnement d'inférence dans le panneau LeMeViT (Choisir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Choose Python…, LEMEVIT_PYTHON).</source>
      <translation>Installez-le dans le panneau LeMeViT, ou choisissez un Python qui en dispose (Choisir Python…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The Python program {} was not found.</source>
      <translation>Le programme Python {} n'a pas été trouvé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>L'environnement d'inférence n'est pas installé : aucun Python avec ONNX Runtime n'est choisi.</translation>
    </message>
  </context>
</TS>
