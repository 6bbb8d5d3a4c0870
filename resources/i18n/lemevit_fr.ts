<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Attribuez un SCR à la couche (Couche &gt; Définir le SCR de la couche), ou cochez « Accepter les rasters sans SCR » dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer), then run again.</source>
      <translation>Attribuez le bon SCR à la couche qui n'en a pas (Couche &gt; Définir le SCR de la couche), puis relancez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Vérifiez le réseau et les paramètres de proxy de QGIS, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Choisissez un autre fichier de sortie, ou supprimez celui qui existe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Choisissez le périphérique auto ou cpu dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Choisissez la précision auto dans les paramètres avancés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Choisissez deux rasters du même lieu ; vérifiez que les fichiers des deux couches ont le bon SCR.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Give both dates in the same units, for instance both as reflectance or both as 8 bit.</source>
      <translation>Donnez les deux dates dans les mêmes unités, par exemple toutes deux en réflectance ou toutes deux en 8 bits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Name the bands to use in the advanced settings, in the model's order.</source>
      <translation>Indiquez dans les paramètres avancés les bandes à utiliser, dans l'ordre du modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Open the address in a browser: a login page may be in the way.</source>
      <translation>Ouvrez l'adresse dans un navigateur : une page de connexion fait peut-être obstacle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Relancez avec les paramètres précédents, ou choisissez un autre fichier de sortie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>Le fichier a changé à sa source : cherchez une version plus récente de l'extension.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Cochez « Corriger un décalage entre les dates », ou recalez d'abord les rasters.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Réessayez plus tard ; si cela persiste, le fichier a été déplacé : cherchez une version plus récente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again: the download goes on where it stopped.</source>
      <translation>Réessayez : le téléchargement reprend là où il s'est arrêté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Réessayez ; si cela se reproduit, n'utilisez pas le fichier : il a été modifié à sa source.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Utilisez une adresse https ; derrière un proxy qui remplace les certificats, demandez à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Avertissements de cette exécution : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on the CPU, because no GPU works here: {}.</source>
      <translation>auto s'exécute sur le CPU, car aucun GPU ne fonctionne ici : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on {}.</source>
      <translation>auto s'exécute sur {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelled. Run again with the same settings to go on.</source>
      <translation>Annulé. Relancez avec les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Done in {:.1f} s on {}.</source>
      <translation>Terminé en {:.1f} s sur {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Environnement d'inférence</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>It would run on {} ({}).</source>
      <translation>Le traitement se ferait sur {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The run would take {}.</source>
      <translation>Le traitement prendrait {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The sample is loaded: press Run.</source>
      <translation>L'exemple est chargé : appuyez sur Exécuter.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Tracez un rectangle sur la carte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag one on the map, or choose another area.</source>
      <translation>Tracez-en un sur la carte, ou choisissez une autre zone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Rectangle dessiné</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Load one, or choose another area.</source>
      <translation>Chargez-en une, ou choisissez une autre zone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Canevas de carte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle is drawn yet.</source>
      <translation>Aucun rectangle n'est encore dessiné.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer (its selection, if any)</source>
      <translation>Couche de polygones (sa sélection, s'il y en a une)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>The part of the raster that is predicted</source>
      <translation>La partie du raster qui est prédite</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>There is no polygon layer.</source>
      <translation>Il n'y a pas de couche de polygones.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Couche entière</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{:.0f} × {:.0f} map units</source>
      <translation>{:.0f} × {:.0f} unités de carte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Bandes du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Picture of the first three bands</source>
      <translation>Image des trois premières bandes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>The raster's band that holds it</source>
      <translation>La bande du raster qui la contient</translation>
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
      <source>Choose bands…</source>
      <translation>Choisir les bandes…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Load a small drone image and choose the model made for it; then press Run</source>
      <translation>Charger une petite image de drone et choisir le modèle fait pour elle ; appuyez ensuite sur Exécuter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size</source>
      <translation>Taille de pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size of the prediction: model, native or metres</source>
      <translation>Taille de pixel de la prédiction : model, native ou en mètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Say by name which band of the raster is which band of the model, with a picture</source>
      <translation>Dire par son nom quelle bande du raster est quelle bande du modèle, avec une image</translation>
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
      <source>What the result is</source>
      <translation>Ce qu'est le résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Where the result is saved</source>
      <translation>Où le résultat est enregistré</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>auto takes a GPU where it works, else the CPU</source>
      <translation>auto prend un GPU là où il fonctionne, sinon le CPU</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>the model's</source>
      <translation>celle du modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Avant et après sont la même couche : le résultat ne montrera aucun changement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Couche</translation>
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
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Bandes du raster dans l'ordre du modèle, p. ex. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Install from an offline bundle (Inference runtime, More), or add a model with +.</source>
      <translation>Installez depuis un lot hors ligne (Environnement d'inférence, Plus), ou ajoutez un modèle avec +.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No model for land cover is installed: the plugin's package holds none.</source>
      <translation>Aucun modèle d'occupation du sol n'est installé : le paquet de l'extension n'en contient pas.</translation>
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
      <source>The sample {} does not open.</source>
      <translation>L'exemple {} ne s'ouvre pas.</translation>
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
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Annuler la tâche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {} %</source>
      <translation>Annulé à {} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Échec : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Go on with it; finished work is not done twice</source>
      <translation>Continuer ; le travail déjà fait n'est pas refait</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {} %</source>
      <translation>Interrompu à {} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Tâches</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Tâches : en cours, en attente, terminées et interrompues</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Journal de la tâche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Messages du processus de travail</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Montrer le résultat</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show what it did, its settings and its report</source>
      <translation>Montrer ce qui a été fait, les paramètres et le rapport</translation>
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
      <source>Stop it, or take it out of the queue</source>
      <translation>L'arrêter, ou la retirer de la file d'attente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Take it off the list; an unfinished job loses the work it has kept</source>
      <translation>La retirer de la liste ; une tâche inachevée perd le travail qu'elle a conservé</translation>
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
      <source>Zoom the map to its result</source>
      <translation>Zoomer la carte sur son résultat</translation>
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
      <source>Check again</source>
      <translation>Vérifier à nouveau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file: what it is will be said here.</source>
      <translation>Choisissez un fichier : ce qu'il est sera dit ici.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Look into the file once more, with the answers below</source>
      <translation>Examiner le fichier une nouvelle fois, avec les réponses ci-dessous</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Looking into the file…</source>
      <translation>Examen du fichier…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Fichier de modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nom du modèle dans la liste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX of ours, of Deepness, of Ultralytics, with an MLM item, or plain; a checkpoint</source>
      <translation>ONNX des nôtres, de Deepness, d'Ultralytics, avec une fiche MLM, ou simple ; un point de contrôle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>Le modèle peut être ajouté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Try the model on one tile and install it</source>
      <translation>Essayer le modèle sur une tuile et l'installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file does not say</source>
      <translation>Ce que le fichier ne dit pas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file is</source>
      <translation>Ce qu'est le fichier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What was assumed or is asked; change what is wrong</source>
      <translation>Ce qui a été supposé ou est demandé ; corrigez ce qui est faux</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>the file's</source>
      <translation>celui du fichier</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} a été ajouté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Annuler le téléchargement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. What has come stays; the next download goes on from there.</source>
      <translation>Annulé. Ce qui est arrivé reste ; le prochain téléchargement reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Supprimer le fichier du modèle de votre dossier de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({:.1f} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>Télécharger {} ({:.1f} Mo) depuis {} ?
Licence : {}.
Le fichier est vérifié par son SHA-256 avant d'être ajouté.</translation>
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
      <source>Fetch it, verify it and install it</source>
      <translation>Le télécharger, le vérifier et l'installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>From</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Modèles installés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It takes the place of the installed model of this name.</source>
      <translation>Il remplace le modèle installé de ce nom.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Looking at the models…</source>
      <translation>Lecture des modèles…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modèles</translation>
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
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>Retirer le modèle {} ? Son fichier est supprimé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>Retrait…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model came with the plugin and stays</source>
      <translation>Ce modèle est venu avec l'extension et reste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model has no address: it is not published yet</source>
      <translation>Ce modèle n'a pas d'adresse : il n'est pas encore publié</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>What has come stays; the next download goes on from there</source>
      <translation>Ce qui est arrivé reste ; le prochain téléchargement reprend à cet endroit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>another version is installed</source>
      <translation>une autre version est installée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>can be downloaded</source>
      <translation>peut être téléchargé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>installed</source>
      <translation>installé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>not published yet</source>
      <translation>pas encore publié</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>the plugin</source>
      <translation>l'extension</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>usable</source>
      <translation>utilisable</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{:.1f} of {:.1f} MB</source>
      <translation>{:.1f} sur {:.1f} Mo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s to go</source>
      <translation>encore {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Un fichier de modèle ; il est vérifié au démarrage du traitement.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Add a model: its file is looked into, tried and installed</source>
      <translation>Ajouter un modèle : son fichier est examiné, essayé et installé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models</source>
      <translation>Tous les modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models: remove one that was added, download one of the catalogue</source>
      <translation>Tous les modèles : retirer un modèle ajouté, en télécharger un du catalogue</translation>
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
      <source>No model of this task is installed. ≡ shows what can be downloaded, + adds a file of yours.</source>
      <translation>Aucun modèle pour cette tâche n'est installé. ≡ montre ce qui peut être téléchargé, + ajoute un fichier à vous.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Show the model's card: classes, bands, pixel size, licence, scores</source>
      <translation>Montrer la fiche du modèle : classes, bandes, taille de pixel, licence, scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file</source>
      <translation>Utiliser un fichier de modèle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file (.onnx), or choose the folder of models</source>
      <translation>Utiliser un fichier de modèle (.onnx), ou choisir le dossier des modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>What the model was made for</source>
      <translation>Ce pour quoi le modèle a été fait</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A Python that has the inference runtime; empty: the one that the panel set up</source>
      <translation>Un Python qui a l'environnement d'inférence ; vide : celui que le panneau a installé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A list of models to download; empty: the one that comes with the plugin</source>
      <translation>Une liste de modèles à télécharger ; vide : celle de l'extension</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Fils d'exécution CPU du réseau</translation>
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
      <source>Device and threads hold for the panel; the toolbox and the command line have their own.</source>
      <translation>Le périphérique et les fils d'exécution valent pour le panneau ; la boîte à outils et la ligne de commande ont les leurs.</translation>
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
      <source>Runtime folder</source>
      <translation>Dossier de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Show the defaults; they are stored with OK</source>
      <translation>Montrer les valeurs par défaut ; elles sont enregistrées avec OK</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Threads</source>
      <translation>Fils d'exécution</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where models are looked for first; empty: your models folder</source>
      <translation>Où les modèles sont cherchés en premier ; vide : votre dossier de modèles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where the panel sets runtimes up; empty: your data folder</source>
      <translation>Où le panneau installe les environnements ; vide : votre dossier de données</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one a processor core</source>
      <translation>un par cœur de processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Area (m²)</source>
      <translation>Surface (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Put the table on the clipboard, for a spreadsheet</source>
      <translation>Mettre le tableau dans le presse-papiers, pour un tableur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Results by class</source>
      <translation>Résultats par classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save the table</source>
      <translation>Enregistrer le tableau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Share (%)</source>
      <translation>Part (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>Le tableau ne peut pas être écrit dans {} : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Écrire le tableau dans un fichier texte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Mettre en file</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check everything and say what the run would take; nothing is written</source>
      <translation>Tout vérifier et dire ce que le traitement prendrait ; rien n'est écrit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Estimer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map the area; QGIS stays usable</source>
      <translation>Cartographier la zone ; QGIS reste utilisable</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Ouvrir l'aide : démarrage rapide, tâches, modèles, dépannage</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Predict the middle of the map view only, as a temporary layer</source>
      <translation>Prédire seulement le milieu de la vue de la carte, comme couche temporaire</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
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
      <source>Run this when the jobs before it are done</source>
      <translation>Exécuter ceci quand les tâches précédentes seront terminées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop; finished work is kept for the next run with the same settings</source>
      <translation>Arrêter ; le travail fait est conservé pour le prochain traitement avec les mêmes paramètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warning: {}</source>
      <translation>Avertissement : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Avertissements de l'exécution</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Un programme Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Choose Python…</source>
      <translation>Choisir Python…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Copy diagnostics report</source>
      <translation>Copier le rapport de diagnostic</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Télécharger {} Mo et installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Dossier de wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Pour un GPU NVIDIA et le processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For the processor</source>
      <translation>Pour le processeur</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Installer depuis un dossier de wheels…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Installer depuis un lot hors ligne (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from the package index</source>
      <translation>Installer depuis l'index de paquets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Type d'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Plus sur l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Lot hors ligne ou zip de wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Progression de l'installation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes</source>
      <translation>Supprimer les anciens environnements</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Supprimer les anciens environnements ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Installer l'environnement d'inférence</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set up</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>Le rapport de diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>L'environnement d'inférence : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>L'environnement pour un GPU nécessite un pilote NVIDIA à jour ; il est bien plus volumineux</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python has everything.</source>
      <translation>Ce Python a tout ce qu'il faut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python lacks packages; the runtime will be made from it.</source>
      <translation>Il manque des paquets à ce Python ; l'environnement sera fait à partir de lui.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>« {} » est un groupe de couches.</translation>
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
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Choisissez une couche raster : des images dans un fichier.</translation>
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
      <translation>Choisissez une seule couche ; pour en cartographier plusieurs, lancez-les par lot.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Dessinez ou choisissez une emprise avec une largeur et une hauteur, ou laissez-la vide pour le raster entier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Exportez-la d'abord : clic droit, Exporter &gt; Enregistrer sous… avec « Image rendue » ou « Données brutes ».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Réparez sa source de données (clic droit, Réparer la source de données…), ou ajoutez-la de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>L'emprise {} n'a pas de surface.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>L'emprise {} est hors du raster, qui couvre {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' does not open.</source>
      <translation>La couche « {} » ne s'ouvre pas.</translation>
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
      <source>There is no file {}.</source>
      <translation>Il n'y a pas de fichier {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>There is no model {}; looked in {}.</source>
      <translation>Il n'y a pas de modèle {} ; cherché dans {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} n'est pas un raster que QGIS peut ouvrir.</translation>
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
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Vérifiez le service et le réseau, puis relancez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Choisissez une zone plus petite, ou téléchargez les images dans un fichier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Choisissez une zone sur la carte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>Rendu de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>La zone fait {} x {} pixels à la taille de pixel du modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>La couche « {} » n'a pas pu être rendue (erreur {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Il n'y a pas de zone de la couche à rendre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Attribution des données</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Classes</translation>
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
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} pixels, recouvrement {} pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, divisé par {}, moyenne {}, écart type {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Des cartes à partir d'images par apprentissage profond</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Options…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Environnement, modèles, périphérique et fils d'exécution</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>A file with what was read, predicted and written, areas, times and warnings.</source>
      <translation>Un fichier avec ce qui a été lu, prédit et écrit, surfaces, temps et avertissements.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Zone d'intérêt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>CPU threads (0: one a core)</source>
      <translation>Fils d'exécution CPU (0 : un par cœur)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Périphérique utilisé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says ({}: {}).</source>
      <translation>Vide : comme le dit le modèle ({} : {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says.</source>
      <translation>Vide : comme le dit le modèle.</translation>
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
      <source>How many processor cores the model uses. It changes the speed only.</source>
      <translation>Combien de cœurs de processeur le modèle utilise. Ne change que la vitesse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many tiles the model is given at once. Empty: as the memory allows. It changes the speed only.</source>
      <translation>Combien de tuiles le modèle reçoit à la fois. Vide : selon la mémoire. Ne change que la vitesse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Numbers of the raster's bands, from 1. Empty: {}.</source>
      <translation>Numéros des bandes du raster, à partir de 1. Vide : {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only pixels whose centre lies in one of these polygons are mapped.</source>
      <translation>Seuls les pixels dont le centre est dans l'un de ces polygones sont cartographiés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only this part is mapped; in any CRS, widened to whole pixels.</source>
      <translation>Seule cette partie est cartographiée ; dans n'importe quel SCR, élargie aux pixels entiers.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Recouvrement des tuiles (pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Taille de pixel : model, native ou en mètres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixels that neighbouring tiles share and in which they are blended.</source>
      <translation>Pixels que des tuiles voisines partagent et où elles sont fondues.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {:.1f} s</source>
      <translation>Exécuté sur {} en {:.1f} s</translation>
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
      <source>Side of the squares that the model sees.</source>
      <translation>Côté des carrés que voit le modèle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>The raster is resampled to it; 'native' keeps the raster's own pixels.</source>
      <translation>Le raster y est rééchantillonné ; « native » garde les pixels propres du raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Taille des tuiles (pixels)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles a batch</source>
      <translation>Tuiles par lot</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} dans l'ordre du modèle, p. ex. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Its card says what it knows, its bands and its pixel size; 'Model information' shows it.</source>
      <translation>Sa fiche dit ce qu'il connaît, ses bandes et sa taille de pixel ; « Informations sur le modèle » la montre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Model (name of an installed model, or an .onnx file)</source>
      <translation>Modèle (nom d'un modèle installé, ou un fichier .onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>A page to read; a file that ends in .txt is written as plain text.</source>
      <translation>Une page à lire ; un fichier qui se termine par .txt est écrit en texte brut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Checks a model file and says what its card says: task, classes, bands, pixel size, licence, digest. The outputs can be used by later steps of a model; the page is shown in the results viewer.

Model: the name of an installed model, or an .onnx file.</source>
      <translation>Vérifie un fichier de modèle et dit ce que dit sa fiche : tâche, classes, bandes, taille de pixel, licence, empreinte. Les sorties peuvent servir aux étapes suivantes d'un modèle ; la page est affichée dans le visualiseur de résultats.

Modèle : le nom d'un modèle installé, ou un fichier .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Texte (*.txt)</translation>
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
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmenter, nettoyer et additionner les surfaces par classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Classe et surface, là où elles tiennent</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and probability, where it fits</source>
      <translation>Classe et probabilité, là où elles tiennent</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Scores plus faibles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {:g} or more</source>
      <translation>Score de {:g} ou plus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} does not open as a layer.</source>
      <translation>Le résultat {} ne s'ouvre pas comme couche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Fait à partir de {} avec le modèle {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {:.0f} %</source>
      <translation>Les dates se recouvrent à {:.0f} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Tuiles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Temps</translation>
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
      <source>shift {:.1f}, {:.1f} pixels</source>
      <translation>décalage de {:.1f}, {:.1f} pixels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Une tâche qui écrit {} est en attente ou en cours.</translation>
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
      <source>They stay without data in the result. Run again later, or use a file.</source>
      <translation>Elles restent sans données dans le résultat. Relancez plus tard, ou utilisez un fichier.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer were not delivered: {}</source>
      <translation>{} parties de la couche n'ont pas été livrées : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>Suppression de {}</translation>
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
      <translation>Un programme de protection ou une règle a bloqué un fichier. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Un autre QGIS installe l'environnement. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Un autre programme tient un fichier ouvert. {}</translation>
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
      <translation>Libérez de la place sur le disque de ce dossier (et du dossier temporaire), puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Si votre organisation inspecte les connexions, ajoutez son autorité dans Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats, puis réessayez ; ou utilisez un dossier ou un zip de wheels.</translation>
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
      <source>Start it again whenever you like.</source>
      <translation>Relancez-le quand vous voulez.</translation>
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
      <source>The package index did not give a package. {}</source>
      <translation>L'index de paquets n'a pas donné un paquet. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy did not let the download through. {}</source>
      <translation>Le proxy n'a pas laissé passer le téléchargement. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>L'installation a échoué. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled; nothing is left of it. {}</source>
      <translation>L'installation a été annulée ; il n'en reste rien. {}</translation>
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
      <source>This Python can make no environment with pip: {}</source>
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
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting the packages</source>
      <translation>Récupération des paquets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting {}</source>
      <translation>Récupération de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Looking at {}</source>
      <translation>Examen de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Making the environment</source>
      <translation>Création de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Putting it in place</source>
      <translation>Mise en place</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Trying the runtime</source>
      <translation>Essai de l'environnement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Décompression des paquets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking {}</source>
      <translation>Décompression de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{} : {} Mo nécessaires, {} Mo libres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Fetches {} packages ({} MB) from the package index.</source>
      <translation>Récupère {} paquets ({} Mo) depuis l'index de paquets.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Made from Python {}.{} ({}); QGIS's own Python is not changed.</source>
      <translation>Fait à partir de Python {}.{} ({}) ; le Python de QGIS n'est pas modifié.</translation>
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
      <source>Ready; it runs on: {}</source>
      <translation>Prêt ; il fonctionne sur : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Takes {} packages from {}, without the network.</source>
      <translation>Prend {} paquets dans {}, sans le réseau.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Un GeoPackage du même nom à côté du raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Also polygons</source>
      <translation>Aussi les polygones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Bands after</source>
      <translation>Bandes après</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Class raster</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift</source>
      <translation>Corriger un décalage</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Corriger un décalage entre les dates</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Détecter les changements (deux dates)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (what differs between two dates)</source>
      <translation>Détecter les changements (ce qui diffère entre deux dates)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>From 0 to 1; large: four bytes a pixel and class</source>
      <translation>De 0 à 1 ; volumineux : quatre octets par pixel et par classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>One band: 0 where nothing changed, else the number of the change</source>
      <translation>Une bande : 0 là où rien n'a changé, sinon le numéro du changement</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Outlines of what changed, with area, mean probability and both dates</source>
      <translation>Contours de ce qui a changé, avec surface, probabilité moyenne et les deux dates</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (a band a class)</source>
      <translation>Probabilités (une bande par classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Runs a change model over two rasters of one place, in a separate process, and writes a class raster: no change, or change. The two may differ in CRS, pixel size and extent: both are brought to one grid, and the result covers what they have in common. A shift between the dates is estimated and told before the run.

Before, After: local files. Bands: chosen for each date; empty: by the names of the bands. Polygons: outlines of what changed, with area, mean probability and the dates of both rasters where the files know them.</source>
      <translation>Applique un modèle de changement à deux rasters d'un même lieu, dans un processus séparé, et écrit un raster de classes : pas de changement, ou changement. Les deux peuvent différer par le SCR, la taille de pixel et l'emprise : ils sont ramenés sur une même grille, et le résultat couvre ce qu'ils ont en commun. Un décalage entre les dates est estimé et annoncé avant le traitement.

Avant, Après : fichiers locaux. Bandes : choisies pour chaque date ; vide : d'après les noms des bandes. Polygones : contours de ce qui a changé, avec surface, probabilité moyenne et les dates des deux rasters là où les fichiers les connaissent.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The estimated shift is taken out of the second raster; otherwise it is only told</source>
      <translation>Le décalage estimé est retiré du second raster ; sinon il est seulement annoncé</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the earlier date; a local file</source>
      <translation>Le raster de la date la plus ancienne ; un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the later date; a local file</source>
      <translation>Le raster de la date la plus récente ; un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as before, by name</source>
      <translation>comme avant, par nom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>A square a scene, with class and probability</source>
      <translation>Un carré par scène, avec classe et probabilité</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel a scene)</source>
      <translation>Raster de classes (un pixel par scène)</translation>
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
      <source>Cuts a raster into square scenes of the model's size and writes one polygon a scene with its class and probability, in a separate process. Cells without data are left out.</source>
      <translation>Découpe un raster en scènes carrées de la taille du modèle et écrit un polygone par scène avec sa classe et sa probabilité, dans un processus séparé. Les cellules sans données sont omises.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Grille de scènes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>The same as a raster</source>
      <translation>La même chose en raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>A box an object, with class, score, angle, length, width and area</source>
      <translation>Une boîte par objet, avec classe, score, angle, longueur, largeur et surface</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes along the raster's rows and columns instead of along the objects</source>
      <translation>Boîtes le long des lignes et des colonnes du raster plutôt que le long des objets</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Les boîtes de score plus faible ne sont pas écrites</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (a turned box for each)</source>
      <translation>Détecter des objets (une boîte orientée pour chacun)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (boxes)</source>
      <translation>Détecter des objets (boîtes)</translation>
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
      <source>Minimum score</source>
      <translation>Score minimal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score (0 to 1)</source>
      <translation>Score minimal (0 à 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objets en texte DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of a class that overlap more, the one with the lower score is left out</source>
      <translation>De deux boîtes d'une classe qui se recouvrent davantage, celle de score le plus faible est omise</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Runs a model of oriented detection over a raster of any size, in a separate process, and writes one box an object: class, score, angle, length, width and area. Boxes lie along their objects; one object on several tiles becomes one box.

Minimum score: boxes with a lower score are not written; empty: the model's. The layer shows good scores first: its style has a rule with the cut to change, and a rule for the rest to tick. Largest overlap: of two boxes of one class that overlap more than this (area in common over area together), the one with the lower score is left out. Upright boxes: along the raster's rows and columns. DOTA text: the boxes in pixels, in the text layout of the DOTA data set.</source>
      <translation>Applique un modèle de détection orientée à un raster de n'importe quelle taille, dans un processus séparé, et écrit une boîte par objet : classe, score, angle, longueur, largeur et surface. Les boîtes suivent leurs objets ; un objet sur plusieurs tuiles devient une seule boîte.

Score minimal : les boîtes de score plus faible ne sont pas écrites ; vide : celui du modèle. La couche montre d'abord les bons scores : son style a une règle avec le seuil à modifier, et une règle pour le reste à cocher. Recouvrement maximal : de deux boîtes d'une même classe qui se recouvrent davantage (surface commune sur surface totale), celle de score le plus faible est omise. Boîtes droites : le long des lignes et des colonnes du raster. Texte DOTA : les boîtes en pixels, dans la présentation du jeu de données DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>The boxes in pixels, in the text layout of the DOTA data set</source>
      <translation>Les boîtes en pixels, dans la présentation texte du jeu de données DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Boîtes droites</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes instead of turned ones</source>
      <translation>Boîtes droites plutôt qu'orientées</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>One band: the class of each pixel, by its number in the model; with colours and overviews</source>
      <translation>Une bande : la classe de chaque pixel, par son numéro dans le modèle ; avec couleurs et aperçus</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Outlines of the classes with area in m², exact to the pixel</source>
      <translation>Contours des classes avec surface en m², exacts au pixel près</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. An interrupted run goes on where it stopped when it is started again with the same settings.

Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m².</source>
      <translation>Applique un modèle de segmentation à un raster de n'importe quelle taille, dans un processus séparé, et écrit un raster de classes aux couleurs du modèle. Les tuiles sont fondues, il n'y a donc pas de coutures ; les pixels sans données restent sans. Un traitement interrompu reprend là où il s'est arrêté quand il est relancé avec les mêmes paramètres.

Raster : un fichier local. Modèle : sa fiche dit ce qu'il connaît, ses bandes et sa taille de pixel ; le raster est rééchantillonné à la volée quand ses pixels diffèrent de plus de 5 %. Polygones : contours exacts, surfaces en m².</translation>
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
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Accepter les rasters sans SCR</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Omettre les polygones plus petits que (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Pixels are taken as they are; the result has no CRS either, and no areas</source>
      <translation>Les pixels sont pris tels quels ; le résultat n'a pas de SCR non plus, ni de surfaces</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same answer)</source>
      <translation>Précision de calcul du réseau (auto : la plus rapide avec la même réponse)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster</source>
      <translation>Raster</translation>
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
      <source>Simplify polygons; shared borders stay shared</source>
      <translation>Simplifier les polygones ; les limites communes restent communes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smaller polygons are left out</source>
      <translation>Les polygones plus petits sont omis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Plus petit polygone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>The raster to map; a local file</source>
      <translation>Le raster à cartographier ; un fichier local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>auto takes int8 or float16 where the answer stays the same; float32 computes as the model is stored, on every machine alike; float16 needs a GPU with TensorRT</source>
      <translation>auto prend int8 ou float16 quand la réponse reste la même ; float32 calcule comme le modèle est enregistré, pareil sur chaque machine ; float16 demande un GPU avec TensorRT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>d'après les noms des bandes du raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also confidence</source>
      <translation>Aussi la confiance</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Aussi l'entropie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Aussi l'attention des méta-jetons</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Aussi la variance des vues</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (a band each)</source>
      <translation>Attention des méta-jetons (une bande chacun)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the answers to each tile as it lies, flipped and turned; flips take 4 times as long, quarter-turns 8 times</source>
      <translation>Fait la moyenne des réponses à chaque tuile telle quelle, retournée et tournée ; flips prend 4 fois plus de temps, quarter-turns 8 fois</translation>
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
      <source>How evenly the classes share: 0 one is certain, 1 all are alike; four bytes a pixel</source>
      <translation>À quel point les classes se partagent : 0 une seule est certaine, 1 toutes sont égales ; quatre octets par pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How far the views of each tile differ, 0 to 0.25; choose more than one view for it</source>
      <translation>De combien les vues de chaque tuile diffèrent, de 0 à 0.25 ; choisissez pour cela plus d'une vue</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>The largest probability of each pixel, 0 to 1; costs little time, four bytes a pixel</source>
      <translation>La plus grande probabilité de chaque pixel, de 0 à 1 ; coûte peu de temps, quatre octets par pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Variance des vues</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile</source>
      <translation>Vues de chaque tuile</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Vues de chaque tuile à moyenner (flips prend 4 fois plus de temps, quarter-turns 8 fois)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Where each of LeMeViT's 16 meta tokens looks; large: 64 bytes a pixel and date</source>
      <translation>Où regarde chacun des 16 méta-jetons de LeMeViT ; volumineux : 64 octets par pixel et par date</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Vérifiez l'environnement d'inférence : lancez son autotest.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Set Python…).</source>
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
      <source>Run again: finished work is kept.</source>
      <translation>Relancez : le travail fait est conservé.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept. It may have run out of memory.</source>
      <translation>Relancez : le travail fait est conservé. La mémoire a peut-être manqué.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to go on where it stopped.</source>
      <translation>Relancez pour continuer là où il s'est arrêté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>Le processus de travail n'a pas répondu pendant {} s et a été arrêté.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker said something unreadable: {}</source>
      <translation>Le processus de travail a dit quelque chose d'illisible : {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker speaks another protocol version.</source>
      <translation>Le processus de travail parle une autre version du protocole.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was ended from outside or crashed. {}</source>
      <translation>Le processus de travail a été arrêté de l'extérieur ou a planté. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Set Python…).</source>
      <translation>Choisissez le Python de l'environnement d'inférence dans le panneau LeMeViT (Choisir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Set Python…, LEMEVIT_PYTHON).</source>
      <translation>Installez-le dans le panneau LeMeViT, ou choisissez un Python qui l'a (Choisir Python…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>L'environnement d'inférence n'est pas installé : aucun Python avec ONNX Runtime n'est choisi.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>There is no Python program at {}.</source>
      <translation>Il n'y a pas de programme Python à {}.</translation>
    </message>
  </context>
</TS>
