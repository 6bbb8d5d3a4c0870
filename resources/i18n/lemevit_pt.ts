<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Atribua um SRC à camada (Camada &gt; Definir SRC da camada), ou assinale «Aceitar rasters sem SRC» nas definições avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer), then run again.</source>
      <translation>Atribua o SRC correto à camada que não o tem (Camada &gt; Definir SRC da camada) e execute de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Verifique a rede e as definições de proxy do QGIS e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Escolha outro ficheiro de saída, ou remova o existente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Escolha o dispositivo auto ou cpu nas definições avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Escolha a precisão auto nas definições avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Escolha dois rasters do mesmo lugar; verifique se os ficheiros das duas camadas têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Give both dates in the same units, for instance both as reflectance or both as 8 bit.</source>
      <translation>Dê as duas datas nas mesmas unidades, por exemplo ambas como refletância ou ambas em 8 bits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Name the bands to use in the advanced settings, in the model's order.</source>
      <translation>Indique nas definições avançadas as bandas a usar, pela ordem do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Open the address in a browser: a login page may be in the way.</source>
      <translation>Abra o endereço num navegador: pode haver uma página de início de sessão no caminho.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Execute com as definições anteriores, ou escolha outro ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>O ficheiro foi alterado na origem: procure uma versão mais recente do módulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Assinale «Corrigir um desvio entre as datas», ou registe primeiro os rasters.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Tente mais tarde; se continuar assim, o ficheiro mudou de lugar: procure uma versão mais recente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again: the download goes on where it stopped.</source>
      <translation>Tente novamente: a transferência continua onde parou.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Tente novamente; se voltar a acontecer, não use o ficheiro: foi alterado na origem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Use um endereço https; atrás de um proxy que substitui certificados, pergunte ao seu administrador.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Avisos desta execução: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on the CPU, because no GPU works here: {}.</source>
      <translation>auto é executado na CPU, porque nenhuma GPU funciona aqui: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on {}.</source>
      <translation>auto é executado em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelled. Run again with the same settings to go on.</source>
      <translation>Cancelado. Execute de novo com as mesmas definições para continuar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>A cancelar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Done in {:.1f} s on {}.</source>
      <translation>Concluído em {:.1f} s em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Failed</source>
      <translation>Falhou</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Ambiente de inferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>It would run on {} ({}).</source>
      <translation>Seria executado em {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The run would take {}.</source>
      <translation>A execução precisaria de {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The sample is loaded: press Run.</source>
      <translation>O exemplo está carregado: prima Executar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Arraste um retângulo no mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag one on the map, or choose another area.</source>
      <translation>Arraste um no mapa, ou escolha outra área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Retângulo desenhado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Load one, or choose another area.</source>
      <translation>Carregue uma, ou escolha outra área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Tela do mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle is drawn yet.</source>
      <translation>Ainda não há um retângulo desenhado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer (its selection, if any)</source>
      <translation>Camada de polígonos (a sua seleção, se houver)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>The part of the raster that is predicted</source>
      <translation>A parte do raster que é prevista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>There is no polygon layer.</source>
      <translation>Não há nenhuma camada de polígonos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Camada inteira</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{:.0f} × {:.0f} map units</source>
      <translation>{:.0f} × {:.0f} unidades do mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Bandas do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Picture of the first three bands</source>
      <translation>Imagem das três primeiras bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>The raster's band that holds it</source>
      <translation>A banda do raster que a contém</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Advanced</source>
      <translation>Avançado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Choose bands…</source>
      <translation>Escolher bandas…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Load a small drone image and choose the model made for it; then press Run</source>
      <translation>Carregar uma pequena imagem de drone e escolher o modelo feito para ela; depois prima Executar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Saída</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size</source>
      <translation>Tamanho do píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size of the prediction: model, native or metres</source>
      <translation>Tamanho do píxel da previsão: model, native ou metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Say by name which band of the raster is which band of the model, with a picture</source>
      <translation>Dizer pelo nome que banda do raster é que banda do modelo, com uma imagem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Task</source>
      <translation>Tarefa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Try it with the sample image</source>
      <translation>Experimentar com a imagem de exemplo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>What the result is</source>
      <translation>O que é o resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Where the result is saved</source>
      <translation>Onde o resultado é guardado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>auto takes a GPU where it works, else the CPU</source>
      <translation>auto usa uma GPU onde funciona; senão, a CPU</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>the model's</source>
      <translation>o do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Antes e depois são a mesma camada: o resultado não mostrará alterações.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Camada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Trocar antes e depois</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Trocar antes e depois ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Bandas do raster pela ordem do modelo, p. ex. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Install from an offline bundle (Inference runtime, More), or add a model with +.</source>
      <translation>Instale a partir de um lote sem rede (Ambiente de inferência, Mais), ou adicione um modelo com +.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No model for land cover is installed: the plugin's package holds none.</source>
      <translation>Nenhum modelo de ocupação do solo está instalado: o pacote do módulo não contém nenhum.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation>Reinstale o módulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation>Exemplo: Banepa, Nepal (CC BY 4.0)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The sample {} does not open.</source>
      <translation>O exemplo {} não abre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>LeMeViT help</source>
      <translation>Ajuda do LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Cancelar trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {} %</source>
      <translation>Cancelado a {} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Falhou: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Go on with it; finished work is not done twice</source>
      <translation>Continuar; o que está feito não é repetido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {} %</source>
      <translation>Interrompido a {} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Trabalhos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Trabalhos: em execução, à espera, concluídos e interrompidos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Registo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Registo do trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Mensagens do processo de trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Resume</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Definições</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Mostrar resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show what it did, its settings and its report</source>
      <translation>Mostrar o que fez, as suas definições e o seu relatório</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation>A iniciar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop it, or take it out of the queue</source>
      <translation>Pará-lo, ou tirá-lo da fila</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Take it off the list; an unfinished job loses the work it has kept</source>
      <translation>Tirá-lo da lista; um trabalho por concluir perde o que guardou</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation>À espera</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Warnings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom the map to its result</source>
      <translation>Aproximar o mapa ao seu resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add a model</source>
      <translation>Adicionar um modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check again</source>
      <translation>Verificar de novo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file: what it is will be said here.</source>
      <translation>Escolha um ficheiro: aqui será dito o que é.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Look into the file once more, with the answers below</source>
      <translation>Examinar o ficheiro mais uma vez, com as respostas abaixo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Looking into the file…</source>
      <translation>A examinar o ficheiro…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Ficheiro de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nome do modelo na lista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX of ours, of Deepness, of Ultralytics, with an MLM item, or plain; a checkpoint</source>
      <translation>ONNX nosso, do Deepness, da Ultralytics, com ficha MLM, ou simples; um ponto de controlo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>O modelo pode ser adicionado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Try the model on one tile and install it</source>
      <translation>Experimentar o modelo num mosaico e instalá-lo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file does not say</source>
      <translation>O que o ficheiro não diz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file is</source>
      <translation>O que é o ficheiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What was assumed or is asked; change what is wrong</source>
      <translation>O que foi suposto ou é perguntado; altere o que estiver errado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>the file's</source>
      <translation>o do ficheiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} foi adicionado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Cancelar a transferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. What has come stays; the next download goes on from there.</source>
      <translation>Cancelado. O que já chegou fica; a próxima transferência continua a partir daí.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Apagar o ficheiro do modelo da sua pasta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({:.1f} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>Transferir {} ({:.1f} MB) de {}?
Licença: {}.
O ficheiro é verificado pelo seu SHA-256 antes de ser adicionado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Downloading…</source>
      <translation>A transferir…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download…</source>
      <translation>Transferir…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Fetch it, verify it and install it</source>
      <translation>Transferir, verificar e instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>From</source>
      <translation>Origem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Modelos instalados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It takes the place of the installed model of this name.</source>
      <translation>Substitui o modelo instalado com este nome.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Looking at the models…</source>
      <translation>A consultar os modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models to download</source>
      <translation>Modelos para transferir</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Nothing was downloaded.</source>
      <translation>Nada foi transferido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Progress of the download</source>
      <translation>Progresso da transferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>Remover o modelo {}? O seu ficheiro é apagado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Remover…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>A remover…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model came with the plugin and stays</source>
      <translation>Este modelo veio com o módulo e fica</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model has no address: it is not published yet</source>
      <translation>Este modelo não tem endereço: ainda não está publicado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>What has come stays; the next download goes on from there</source>
      <translation>O que já chegou fica; a próxima transferência continua a partir daí</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>added</source>
      <translation>adicionado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>another version is installed</source>
      <translation>está instalada outra versão</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>can be downloaded</source>
      <translation>pode ser transferido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>not published yet</source>
      <translation>ainda não publicado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>the plugin</source>
      <translation>o módulo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>usable</source>
      <translation>utilizável</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{:.1f} of {:.1f} MB</source>
      <translation>{:.1f} de {:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s to go</source>
      <translation>faltam {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Um ficheiro de modelo; é verificado quando a execução começa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Add a model: its file is looked into, tried and installed</source>
      <translation>Adicionar um modelo: o seu ficheiro é examinado, experimentado e instalado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models</source>
      <translation>Todos os modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models: remove one that was added, download one of the catalogue</source>
      <translation>Todos os modelos: remover um adicionado, transferir um do catálogo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Installed models for the chosen task</source>
      <translation>Modelos instalados para a tarefa escolhida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Model card</source>
      <translation>Ficha do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>No model of this task is installed. ≡ shows what can be downloaded, + adds a file of yours.</source>
      <translation>Nenhum modelo para esta tarefa está instalado. ≡ mostra o que pode ser transferido, + adiciona um ficheiro seu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Show the model's card: classes, bands, pixel size, licence, scores</source>
      <translation>Mostrar a ficha do modelo: classes, bandas, tamanho do píxel, licença, pontuações</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file</source>
      <translation>Usar um ficheiro de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file (.onnx), or choose the folder of models</source>
      <translation>Usar um ficheiro de modelo (.onnx), ou escolher a pasta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>What the model was made for</source>
      <translation>Para que o modelo foi feito</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A Python that has the inference runtime; empty: the one that the panel set up</source>
      <translation>Um Python que tem o ambiente de inferência; vazio: o que o painel instalou</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A list of models to download; empty: the one that comes with the plugin</source>
      <translation>Uma lista de modelos para transferir; vazio: a que vem com o módulo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Threads de CPU da rede</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Catalogue of models</source>
      <translation>Catálogo de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation>Predefinições</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads hold for the panel; the toolbox and the command line have their own.</source>
      <translation>O dispositivo e as threads valem para o painel; a caixa de ferramentas e a linha de comandos têm os seus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Pasta dos modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python do ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Pasta do ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Show the defaults; they are stored with OK</source>
      <translation>Mostrar as predefinições; são guardadas com OK</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where models are looked for first; empty: your models folder</source>
      <translation>Onde os modelos são procurados primeiro; vazio: a sua pasta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where the panel sets runtimes up; empty: your data folder</source>
      <translation>Onde o painel instala os ambientes; vazio: a sua pasta de dados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one a processor core</source>
      <translation>uma por núcleo do processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Copy table</source>
      <translation>Copiar tabela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Pixels</source>
      <translation>Píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Put the table on the clipboard, for a spreadsheet</source>
      <translation>Pôr a tabela na área de transferência, para uma folha de cálculo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Results by class</source>
      <translation>Resultados por classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save the table</source>
      <translation>Guardar a tabela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Share (%)</source>
      <translation>Proporção (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>A tabela não pode ser escrita em {}: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Escrever a tabela num ficheiro de texto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Adicionar à fila</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check everything and say what the run would take; nothing is written</source>
      <translation>Verificar tudo e dizer o que a execução precisaria; nada é escrito</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Estimar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map the area; QGIS stays usable</source>
      <translation>Cartografar a área; o QGIS continua utilizável</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Abrir a ajuda: início rápido, tarefas, modelos, resolução de problemas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Predict the middle of the map view only, as a temporary layer</source>
      <translation>Prever apenas o centro da vista do mapa, como camada temporária</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Pré-visualizar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation>Progresso da execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation>Executar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run this when the jobs before it are done</source>
      <translation>Executar isto quando os trabalhos anteriores estiverem concluídos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop; finished work is kept for the next run with the same settings</source>
      <translation>Parar; o que está concluído fica para a próxima execução com as mesmas definições</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warning: {}</source>
      <translation>Aviso: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Avisos da execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Um programa Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Choose Python…</source>
      <translation>Escolher Python…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Copy diagnostics report</source>
      <translation>Copiar relatório de diagnóstico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Transferir {} MB e instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Pasta de wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Para uma GPU NVIDIA e o processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For the processor</source>
      <translation>Para o processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Instalar a partir de uma pasta de wheels…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Instalar a partir de um lote sem rede (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from the package index</source>
      <translation>Instalar a partir do índice de pacotes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Tipo de ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Mais sobre o ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Lote sem rede ou zip de wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Progresso da instalação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes</source>
      <translation>Remover ambientes antigos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Remover ambientes antigos ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Instalar o ambiente de inferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>O relatório de diagnóstico está na área de transferência.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>O ambiente de inferência: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>O ambiente para uma GPU precisa de um controlador NVIDIA atual; é muito maior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python has everything.</source>
      <translation>Este Python tem tudo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python lacks packages; the runtime will be made from it.</source>
      <translation>Faltam pacotes a este Python; o ambiente será feito a partir dele.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>«{}» é um grupo de camadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Verifique se foi movido ou se a sua unidade não está ligada, ou escolha outra camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Escolha um GeoTIFF ou outro ficheiro raster; abra-o noutro lugar para ver se está completo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Escolha uma camada raster: imagens num ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Escolha uma extensão que se sobreponha ao raster, ou deixe-a vazia para o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation>Escolha um modelo instalado ou o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose another file for the result.</source>
      <translation>Escolha outro ficheiro para o resultado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation>Escolha uma camada; para cartografar várias, execute-as em lote.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Desenhe ou escolha uma extensão com largura e altura, ou deixe-a vazia para o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Exporte-a primeiro: clique direito, Exportar &gt; Guardar como… com «Imagem renderizada» ou «Dados em bruto».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Repare a sua fonte de dados (clique direito, Reparar fonte de dados…), ou adicione-a de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>A extensão {} não tem área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>A extensão {} fica fora do raster, que cobre {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' does not open.</source>
      <translation>A camada «{}» não abre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation>A camada «{}» não é um ficheiro raster local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation>A camada «{}» não é um raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The output {} is the input raster.</source>
      <translation>A saída {} é o raster de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The raster {} has no CRS.</source>
      <translation>O raster {} não tem SRC.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>There is no file {}.</source>
      <translation>Não existe o ficheiro {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>There is no model {}; looked in {}.</source>
      <translation>Não existe o modelo {}; procurado em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} não é um raster que o QGIS consiga abrir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation>A área «{}» não pode ser copiada: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation>O mapa não mostra a camada «{}».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation>Aproxime à camada e pré-visualize de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Verifique o serviço e a rede e execute de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Escolha uma área mais pequena, ou transfira as imagens como ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Escolha uma área no mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>A renderizar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>A área tem {} x {} píxeis com o tamanho de píxel do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>A camada «{}» não pôde ser renderizada (erro {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Não há nenhuma área da camada para renderizar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Atribuição</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>File</source>
      <translation>Ficheiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Tile</source>
      <translation>Mosaico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Training data</source>
      <translation>Dados de treino</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Validation</source>
      <translation>Validação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any</source>
      <translation>qualquer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any type</source>
      <translation>qualquer tipo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m</source>
      <translation>{} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m (from {} m to {} m)</source>
      <translation>{} m (de {} m a {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} píxeis, sobreposição {} píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, dividido por {}, média {}, desvio padrão {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Mapas a partir de imagens com aprendizagem profunda</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Opções…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Ambiente, modelos, dispositivo e threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>A file with what was read, predicted and written, areas, times and warnings.</source>
      <translation>Um ficheiro com o que foi lido, previsto e escrito, áreas, tempos e avisos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Área de interesse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>CPU threads (0: one a core)</source>
      <translation>Threads de CPU (0: uma por núcleo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Dispositivo usado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says ({}: {}).</source>
      <translation>Vazio: como diz o modelo ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says.</source>
      <translation>Vazio: como diz o modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Extensão (predefinição: tudo o que os rasters têm em comum)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Extensão (predefinição: o raster inteiro)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many processor cores the model uses. It changes the speed only.</source>
      <translation>Quantos núcleos do processador o modelo usa. Altera apenas a velocidade.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many tiles the model is given at once. Empty: as the memory allows. It changes the speed only.</source>
      <translation>Quantos mosaicos o modelo recebe de cada vez. Vazio: os que a memória permitir. Altera apenas a velocidade.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Numbers of the raster's bands, from 1. Empty: {}.</source>
      <translation>Números das bandas do raster, a partir de 1. Vazio: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only pixels whose centre lies in one of these polygons are mapped.</source>
      <translation>Só são cartografados os píxeis cujo centro está num destes polígonos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only this part is mapped; in any CRS, widened to whole pixels.</source>
      <translation>Só esta parte é cartografada; em qualquer SRC, alargada a píxeis inteiros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Sobreposição dos mosaicos (píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Tamanho do píxel: model, native ou metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixels that neighbouring tiles share and in which they are blended.</source>
      <translation>Píxeis que mosaicos vizinhos partilham e nos quais são fundidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {:.1f} s</source>
      <translation>Executado em {} em {:.1f} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation>Relatório da execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side of the squares that the model sees.</source>
      <translation>Lado dos quadrados que o modelo vê.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>The raster is resampled to it; 'native' keeps the raster's own pixels.</source>
      <translation>O raster é reamostrado para ele; «native» mantém os píxeis próprios do raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Tamanho dos mosaicos (píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles a batch</source>
      <translation>Mosaicos por lote</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} pela ordem do modelo, p. ex. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Its card says what it knows, its bands and its pixel size; 'Model information' shows it.</source>
      <translation>A sua ficha diz o que conhece, as suas bandas e o seu tamanho de píxel; «Informação do modelo» mostra-a.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Model (name of an installed model, or an .onnx file)</source>
      <translation>Modelo (nome de um modelo instalado, ou um ficheiro .onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>A page to read; a file that ends in .txt is written as plain text.</source>
      <translation>Uma página para ler; um ficheiro que termina em .txt é escrito como texto simples.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Checks a model file and says what its card says: task, classes, bands, pixel size, licence, digest. The outputs can be used by later steps of a model; the page is shown in the results viewer.

Model: the name of an installed model, or an .onnx file.</source>
      <translation>Verifica um ficheiro de modelo e diz o que diz a sua ficha: tarefa, classes, bandas, tamanho do píxel, licença, resumo criptográfico. As saídas podem ser usadas por passos posteriores de um modelo; a página é mostrada no visualizador de resultados.

Modelo: o nome de um modelo instalado, ou um ficheiro .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation>Informação do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation>Número de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation>Tamanho do píxel (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentar, limpar e somar a área por classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Classe e área, onde couberem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and probability, where it fits</source>
      <translation>Classe e probabilidade, onde couberem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Pontuações mais baixas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {:g} or more</source>
      <translation>Pontuação de {:g} ou mais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} does not open as a layer.</source>
      <translation>O resultado {} não abre como camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Feito a partir de {} com o modelo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {:.0f} %</source>
      <translation>As datas sobrepõem-se em {:.0f} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Mosaicos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Two dates</source>
      <translation>Duas datas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation>cerca de {} s, {} MB de disco, {} MB de memória</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>corrected</source>
      <translation>corrigido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>no shift between them</source>
      <translation>sem desvio entre elas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>not corrected</source>
      <translation>não corrigido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>shift {:.1f}, {:.1f} pixels</source>
      <translation>desvio de {:.1f}, {:.1f} píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Um trabalho que escreve {} está à espera ou em execução.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>Choose another output file.</source>
      <translation>Escolha outro ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>Run it again.</source>
      <translation>Execute de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>The run was cancelled.</source>
      <translation>A execução foi cancelada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>They stay without data in the result. Run again later, or use a file.</source>
      <translation>Ficam sem dados no resultado. Execute mais tarde, ou use um ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer were not delivered: {}</source>
      <translation>{} partes da camada não foram entregues: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>A remover {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Uma biblioteca do ambiente não carrega: falta o ambiente de execução Visual C++ da Microsoft. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Falta um pacote. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation>Um pacote não é o que foi testado com esta versão. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A path is too long for this system. {}</source>
      <translation>Um caminho é demasiado longo para este sistema. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation>Um programa de proteção ou uma política bloqueou um ficheiro. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Outro QGIS está a instalar o ambiente. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Outro programa mantém um ficheiro aberto. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation>Peça ao seu administrador que permita a pasta do ambiente e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Verifique Configurações &gt; Opções &gt; Rede &gt; Proxy (um proxy http://, nome e palavra-passe) e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Verifique a rede e tente novamente; ou use uma pasta ou um zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Escolha nas opções uma pasta de caminho curto (C:\lemevit) para o ambiente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Escolha outro Python (3.9 ou posterior, 64 bits) com Escolher Python…; python.org tem um para cada sistema.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Escolha o lote sem rede (zip), ou a pasta que contém os seus ficheiros .whl.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Feche outras janelas do QGIS, espere que o antivírus termine e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Copie o relatório de diagnóstico e envie-o aos programadores. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Liberte espaço no disco dessa pasta (e da pasta temporária) e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Se a sua organização inspeciona as ligações, adicione a autoridade dela em Configurações &gt; Opções &gt; Autenticação &gt; Gerir certificados e tente novamente; ou use uma pasta ou um zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Instale o Visual C++ Redistributable da Microsoft (x64, 2015-2022) e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Torne a pasta gravável, ou escolha outra para o ambiente nas opções.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>No Debian ou Ubuntu instale python3-venv; noutros sistemas: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>O programa Python do próprio QGIS não foi encontrado. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start it again whenever you like.</source>
      <translation>Inicie-a de novo quando quiser.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>O programa Python não pôde ser iniciado: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>O certificado do índice de pacotes não é de confiança aqui. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The disk is too full. {}</source>
      <translation>O disco está demasiado cheio. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The folder cannot be written. {}</source>
      <translation>Não é possível escrever na pasta. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The new runtime does not work here: {}</source>
      <translation>O novo ambiente não funciona aqui: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>O índice de pacotes não está acessível. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index did not give a package. {}</source>
      <translation>O índice de pacotes não deu um pacote. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy did not let the download through. {}</source>
      <translation>O proxy não deixou passar a transferência. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>A instalação falhou. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled; nothing is left of it. {}</source>
      <translation>A instalação foi cancelada; nada resta dela. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There are no usable packages there. {}</source>
      <translation>Não há pacotes utilizáveis aí. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation>Não há um conjunto completo de pacotes para {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python can make no environment with pip: {}</source>
      <translation>Este Python não consegue criar um ambiente com pip: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation>Este Python não consegue abrir ligações seguras. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation>Tente mais tarde; se o pip usa um espelho, pergunte a quem o gere pelo pacote em falta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation>Tente novamente. Se voltar a falhar, copie o relatório de diagnóstico e envie-o aos programadores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation>Tente novamente. Se voltar a acontecer, uma cache ou um espelho altera ficheiros: use outra rede.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation>Use em vez disso uma pasta ou um zip de wheels. Ou: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Use o lote para este sistema e esta versão do Python, e a versão deste módulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Espere até que termine.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting the packages</source>
      <translation>A obter os pacotes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting {}</source>
      <translation>A obter {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Looking at {}</source>
      <translation>A examinar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Making the environment</source>
      <translation>A criar o ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Putting it in place</source>
      <translation>A pô-lo no lugar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Trying the runtime</source>
      <translation>A experimentar o ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking the packages</source>
      <translation>A descompactar os pacotes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking {}</source>
      <translation>A descompactar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: {} MB necessários, {} MB livres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Fetches {} packages ({} MB) from the package index.</source>
      <translation>Obtém {} pacotes ({} MB) do índice de pacotes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Made from Python {}.{} ({}); QGIS's own Python is not changed.</source>
      <translation>Feito a partir do Python {}.{} ({}); o Python do QGIS não é alterado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Models installed: {}</source>
      <translation>Modelos instalados: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Needs about {} MB in {}.</source>
      <translation>Precisa de cerca de {} MB em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation>Nenhuma GPU pôde ser usada: verifique se o controlador NVIDIA está instalado e atualizado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Ready; it runs on: {}</source>
      <translation>Pronto; funciona em: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Takes {} packages from {}, without the network.</source>
      <translation>Usa {} pacotes de {}, sem a rede.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Um GeoPackage com o mesmo nome junto ao raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>After</source>
      <translation>Depois</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Also polygons</source>
      <translation>Também polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Bands after</source>
      <translation>Bandas depois</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Class raster</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift</source>
      <translation>Corrigir um desvio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Corrigir um desvio entre as datas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Detetar alterações (duas datas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (what differs between two dates)</source>
      <translation>Detetar alterações (o que difere entre duas datas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>From 0 to 1; large: four bytes a pixel and class</source>
      <translation>De 0 a 1; grande: quatro bytes por píxel e classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>One band: 0 where nothing changed, else the number of the change</source>
      <translation>Uma banda: 0 onde nada mudou; senão, o número da alteração</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Outlines of what changed, with area, mean probability and both dates</source>
      <translation>Contornos do que mudou, com área, probabilidade média e as duas datas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (a band a class)</source>
      <translation>Probabilidades (uma banda por classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Runs a change model over two rasters of one place, in a separate process, and writes a class raster: no change, or change. The two may differ in CRS, pixel size and extent: both are brought to one grid, and the result covers what they have in common. A shift between the dates is estimated and told before the run.

Before, After: local files. Bands: chosen for each date; empty: by the names of the bands. Polygons: outlines of what changed, with area, mean probability and the dates of both rasters where the files know them.</source>
      <translation>Aplica um modelo de alterações a dois rasters de um mesmo lugar, num processo separado, e escreve um raster de classes: sem alteração, ou alteração. Os dois podem diferir em SRC, tamanho do píxel e extensão: ambos são levados à mesma grelha, e o resultado cobre o que têm em comum. Um desvio entre as datas é estimado e comunicado antes da execução.

Antes, Depois: ficheiros locais. Bandas: escolhidas para cada data; vazio: pelos nomes das bandas. Polígonos: contornos do que mudou, com área, probabilidade média e as datas de ambos os rasters onde os ficheiros as conhecem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The estimated shift is taken out of the second raster; otherwise it is only told</source>
      <translation>O desvio estimado é retirado do segundo raster; senão, é apenas comunicado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the earlier date; a local file</source>
      <translation>O raster da data anterior; um ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the later date; a local file</source>
      <translation>O raster da data posterior; um ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as before, by name</source>
      <translation>como antes, pelo nome</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>A square a scene, with class and probability</source>
      <translation>Um quadrado por cena, com classe e probabilidade</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel a scene)</source>
      <translation>Raster de classes (um píxel por cena)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation>Classificar cenas (uma classe por célula da grelha)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation>Classificar cenas: uma classe por célula da grelha</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Cuts a raster into square scenes of the model's size and writes one polygon a scene with its class and probability, in a separate process. Cells without data are left out.</source>
      <translation>Corta um raster em cenas quadradas do tamanho do modelo e escreve um polígono por cena com a sua classe e probabilidade, num processo separado. As células sem dados são omitidas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Grelha de cenas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>The same as a raster</source>
      <translation>O mesmo como raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>A box an object, with class, score, angle, length, width and area</source>
      <translation>Uma caixa por objeto, com classe, pontuação, ângulo, comprimento, largura e área</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes along the raster's rows and columns instead of along the objects</source>
      <translation>Caixas ao longo das linhas e colunas do raster em vez de ao longo dos objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>As caixas com pontuação mais baixa não são escritas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (a turned box for each)</source>
      <translation>Detetar objetos (uma caixa rodada para cada um)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (boxes)</source>
      <translation>Detetar objetos (caixas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Sobreposição máxima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Sobreposição máxima de duas caixas de uma classe (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score</source>
      <translation>Pontuação mínima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score (0 to 1)</source>
      <translation>Pontuação mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objetos como texto DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of a class that overlap more, the one with the lower score is left out</source>
      <translation>De duas caixas de uma classe que se sobrepõem mais, a de pontuação mais baixa é omitida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Runs a model of oriented detection over a raster of any size, in a separate process, and writes one box an object: class, score, angle, length, width and area. Boxes lie along their objects; one object on several tiles becomes one box.

Minimum score: boxes with a lower score are not written; empty: the model's. The layer shows good scores first: its style has a rule with the cut to change, and a rule for the rest to tick. Largest overlap: of two boxes of one class that overlap more than this (area in common over area together), the one with the lower score is left out. Upright boxes: along the raster's rows and columns. DOTA text: the boxes in pixels, in the text layout of the DOTA data set.</source>
      <translation>Aplica um modelo de deteção orientada a um raster de qualquer tamanho, num processo separado, e escreve uma caixa por objeto: classe, pontuação, ângulo, comprimento, largura e área. As caixas seguem os seus objetos; um objeto em vários mosaicos torna-se uma caixa.

Pontuação mínima: as caixas com pontuação mais baixa não são escritas; vazio: a do modelo. A camada mostra primeiro as boas pontuações: o seu estilo tem uma regra com o limite que se pode alterar, e uma regra para o resto que se pode assinalar. Sobreposição máxima: de duas caixas de uma mesma classe que se sobrepõem mais (área comum sobre área total), a de pontuação mais baixa é omitida. Caixas direitas: ao longo das linhas e colunas do raster. Texto DOTA: as caixas em píxeis, na disposição de texto do conjunto de dados DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>The boxes in pixels, in the text layout of the DOTA data set</source>
      <translation>As caixas em píxeis, na disposição de texto do conjunto de dados DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Caixas direitas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes instead of turned ones</source>
      <translation>Caixas direitas em vez de rodadas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>One band: the class of each pixel, by its number in the model; with colours and overviews</source>
      <translation>Uma banda: a classe de cada píxel, pelo seu número no modelo; com cores e vistas gerais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Outlines of the classes with area in m², exact to the pixel</source>
      <translation>Contornos das classes com área em m², exatos ao píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. An interrupted run goes on where it stopped when it is started again with the same settings.

Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m².</source>
      <translation>Aplica um modelo de segmentação a um raster de qualquer tamanho, num processo separado, e escreve um raster de classes com as cores do modelo. Os mosaicos são fundidos, por isso não há costuras; os píxeis sem dados ficam sem eles. Uma execução interrompida continua onde parou quando é iniciada de novo com as mesmas definições.

Raster: um ficheiro local. Modelo: a sua ficha diz o que conhece, as suas bandas e o seu tamanho de píxel; o raster é reamostrado durante a leitura quando os seus píxeis diferem mais de 5 %. Polígonos: contornos exatos, áreas em m².</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation>Segmentar (uma classe para cada píxel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation>Segmentar: uma classe para cada píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Aceitar rasters sem SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Omitir polígonos menores do que (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Pixels are taken as they are; the result has no CRS either, and no areas</source>
      <translation>Os píxeis são tomados como estão; o resultado também não tem SRC, nem áreas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same answer)</source>
      <translation>Precisão de cálculo da rede (auto: a mais rápida com a mesma resposta)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster</source>
      <translation>Raster de entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify</source>
      <translation>Simplificar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons (metres)</source>
      <translation>Simplificar polígonos (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons; shared borders stay shared</source>
      <translation>Simplificar polígonos; os limites comuns continuam comuns</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smaller polygons are left out</source>
      <translation>Os polígonos menores são omitidos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Polígono mais pequeno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>The raster to map; a local file</source>
      <translation>O raster a cartografar; um ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>auto takes int8 or float16 where the answer stays the same; float32 computes as the model is stored, on every machine alike; float16 needs a GPU with TensorRT</source>
      <translation>auto usa int8 ou float16 onde a resposta não muda; float32 calcula como o modelo está guardado, igual em todas as máquinas; float16 precisa de uma GPU com TensorRT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>pelos nomes das bandas do raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also confidence</source>
      <translation>Também confiança</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Também entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Também a atenção dos metatokens</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Também a variância das vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (a band each)</source>
      <translation>Atenção dos metatokens (uma banda cada um)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the answers to each tile as it lies, flipped and turned; flips take 4 times as long, quarter-turns 8 times</source>
      <translation>Faz a média das respostas a cada mosaico tal como está, espelhado e rodado; flips demora 4 vezes mais, quarter-turns 8 vezes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation>Entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How evenly the classes share: 0 one is certain, 1 all are alike; four bytes a pixel</source>
      <translation>Quão igualmente as classes se repartem: 0 uma é certa, 1 todas são iguais; quatro bytes por píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How far the views of each tile differ, 0 to 0.25; choose more than one view for it</source>
      <translation>Quanto diferem as vistas de cada mosaico, de 0 a 0.25; escolha para isso mais do que uma vista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>The largest probability of each pixel, 0 to 1; costs little time, four bytes a pixel</source>
      <translation>A maior probabilidade de cada píxel, de 0 a 1; custa pouco tempo, quatro bytes por píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Variância das vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile</source>
      <translation>Vistas de cada mosaico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Vistas de cada mosaico a incluir na média (flips demora 4 vezes mais, quarter-turns 8 vezes)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Where each of LeMeViT's 16 meta tokens looks; large: 64 bytes a pixel and date</source>
      <translation>Para onde olha cada um dos 16 metatokens do LeMeViT; grande: 64 bytes por píxel e data</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Verifique o ambiente de inferência: execute a sua autoverificação.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Set Python…).</source>
      <translation>Escolha outro Python no painel do LeMeViT (Escolher Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>O processo de trabalho não pôde ser iniciado: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>O processo de trabalho terminou cedo demais (saída {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept.</source>
      <translation>Execute de novo: o que está concluído é mantido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept. It may have run out of memory.</source>
      <translation>Execute de novo: o que está concluído é mantido. A memória pode ter-se esgotado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to go on where it stopped.</source>
      <translation>Execute de novo para continuar onde parou.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>O processo de trabalho não respondeu durante {} s e foi terminado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker said something unreadable: {}</source>
      <translation>O processo de trabalho disse algo ilegível: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker speaks another protocol version.</source>
      <translation>O processo de trabalho fala outra versão do protocolo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was ended from outside or crashed. {}</source>
      <translation>O processo de trabalho foi terminado por fora ou falhou. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Set Python…).</source>
      <translation>Escolha o Python do ambiente de inferência no painel do LeMeViT (Escolher Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Set Python…, LEMEVIT_PYTHON).</source>
      <translation>Instale-o no painel do LeMeViT, ou escolha um Python que o tenha (Escolher Python…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>O ambiente de inferência não está instalado: nenhum Python com ONNX Runtime está escolhido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>There is no Python program at {}.</source>
      <translation>Não há nenhum programa Python em {}.</translation>
    </message>
  </context>
</TS>
