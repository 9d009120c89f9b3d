// The whole hub: `azd up`, or `az deployment sub create --template-file infra/main.bicep`. Everything is a plain resource: it compiles offline.

targetScope = 'subscription'

@description('Short name of this installation; becomes part of every name.')
@minLength(2)
@maxLength(20)
param omgevingsnaam string

param locatie string = 'westeurope'

@description('Which of the files in omgevingen/ says how large and how closed it is.')
@allowed(['ontwikkeling', 'acceptatie', 'productie'])
param omgeving string = 'ontwikkeling'

@description('Who deploys: gets the right to make the two keys.')
param uitroller string = ''

@allowed(['User', 'ServicePrincipal', 'Group'])
param uitrollersoort string = 'User'

@description('The hub\'s own OIN.')
@minLength(20)
@maxLength(20)
param hubOin string

@description('Audience of the Entra tokens of callers: the application (client) id of the hub in Entra. Empty: bearer keys only.')
param publiek string = ''

@description('Application (client) id of the hub in Entra, with which people sign in on the pages. Empty: with a key only.')
param client string = ''

@description('The operator: { oin, tenant, app }, with the Entra tenant and application it calls with.')
param beheer object

@description('Deelnemers with queues of their own: <oin>:<principal id>:<aanlevering|bezorging|beide>, separated by commas.')
param deelnemers string = ''

@description('Who gets the alerts.')
param meldadres string = ''

@description('Address of tables of another environment, whose account was failed over (docs/azure.md, section 8); empty: those made here.')
param tabellenElders string = ''

@description('Where traces, metrics and logs go by OTLP besides Application Insights; empty: nowhere.')
param otlpEindpunt string = ''

var maten = {
  ontwikkeling: loadJsonContent('omgevingen/ontwikkeling.json')
  acceptatie: loadJsonContent('omgevingen/acceptatie.json')
  productie: loadJsonContent('omgevingen/productie.json')
}
var maat = maten[omgeving]
var kenmerk = toLower(uniqueString(subscription().id, omgevingsnaam, locatie))
var naam = 'hub-${omgevingsnaam}-${kenmerk}'
var labels = {
  'azd-env-name': omgevingsnaam
  omgeving: omgeving
  toepassing: 'integratie'
  gegevens: 'bijzondere-persoonsgegevens'
}
var regels = filter(split(deelnemers, ','), regel => !empty(regel))
var rijen = map(regels, regel => {
  oin: split(regel, ':')[0]
  principalId: split(regel, ':')[1]
  aanlevering: split(regel, ':')[2] != 'bezorging'
  bezorging: split(regel, ':')[2] != 'aanlevering'
})
var zones = {
  bus: 'privatelink.servicebus.windows.net'
  tabellen: 'privatelink.table.${environment().suffixes.storage}'
  kluis: 'privatelink.vaultcore.azure.net'
}

resource groep 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${omgevingsnaam}'
  location: locatie
  tags: labels
}

module identiteit 'identiteit/identiteit.bicep' = {
  scope: groep
  name: 'identiteit'
  params: {
    naam: 'id-${naam}'
    locatie: locatie
    labels: labels
  }
}

module waarneming 'waarneming/waarneming.bicep' = {
  scope: groep
  name: 'waarneming'
  params: {
    naam: naam
    locatie: locatie
    labels: labels
    bewaardagen: maat.bewaardagen
    principalId: identiteit.outputs.principalId
  }
}

module berichten 'berichten/berichten.bicep' = {
  scope: groep
  name: 'berichten'
  params: {
    naam: 'sb-${naam}'
    locatie: locatie
    labels: labels
    premium: maat.premium
    eenheden: maat.berichteneenheden
    prive: maat.prive
    principalId: identiteit.outputs.principalId
    logboek: waarneming.outputs.logboek
    deelnemers: rijen
  }
}

module opslag 'opslag/opslag.bicep' = {
  scope: groep
  name: 'opslag'
  params: {
    naam: 'sthub${kenmerk}'
    hostnaam: 'sthost${kenmerk}'
    locatie: locatie
    labels: labels
    redundantie: maat.redundantie
    prive: maat.prive
    principalId: identiteit.outputs.principalId
    logboek: waarneming.outputs.logboek
  }
}

module sleutels 'sleutels/sleutels.bicep' = {
  scope: groep
  name: 'sleutels'
  params: {
    naam: 'kv-hub-${kenmerk}'
    locatie: locatie
    labels: labels
    prive: maat.prive
    principalId: identiteit.outputs.principalId
    logboek: waarneming.outputs.logboek
    uitroller: uitroller
    uitrollersoort: uitrollersoort
  }
}

module netwerk 'netwerk/netwerk.bicep' = if (maat.prive) {
  scope: groep
  name: 'netwerk'
  params: {
    naam: 'vnet-${naam}'
    locatie: locatie
    labels: labels
    zones: [zones.bus, zones.tabellen, zones.kluis]
  }
}

module busEindpunt 'netwerk/eindpunt.bicep' = if (maat.prive) {
  scope: groep
  name: 'eindpunt-bus'
  params: {
    naam: 'pe-bus-${naam}'
    locatie: locatie
    labels: labels
    subnet: netwerk!.outputs.eindpuntSubnet
    doel: berichten.outputs.id
    groep: 'namespace'
    zone: zones.bus
  }
}

module tabelEindpunt 'netwerk/eindpunt.bicep' = if (maat.prive) {
  scope: groep
  name: 'eindpunt-tabellen'
  params: {
    naam: 'pe-tabellen-${naam}'
    locatie: locatie
    labels: labels
    subnet: netwerk!.outputs.eindpuntSubnet
    doel: opslag.outputs.id
    groep: 'table'
    zone: zones.tabellen
  }
}

module kluisEindpunt 'netwerk/eindpunt.bicep' = if (maat.prive) {
  scope: groep
  name: 'eindpunt-kluis'
  params: {
    naam: 'pe-kluis-${naam}'
    locatie: locatie
    labels: labels
    subnet: netwerk!.outputs.eindpuntSubnet
    doel: sleutels.outputs.id
    groep: 'vault'
    zone: zones.kluis
  }
}

module app 'app/app.bicep' = {
  scope: groep
  name: 'app'
  params: {
    naam: naam
    locatie: locatie
    labels: labels
    identiteit: identiteit.outputs.id
    clientId: identiteit.outputs.clientId
    hostNaam: opslag.outputs.hostNaam
    pakketAdres: opslag.outputs.pakketAdres
    bus: berichten.outputs.adres
    tabelAdres: empty(tabellenElders) ? opslag.outputs.tabelAdres : tabellenElders
    kluisAdres: sleutels.outputs.adres
    inzichtVerbinding: waarneming.outputs.verbinding
    logboek: waarneming.outputs.logboek
    otlpEindpunt: otlpEindpunt
    subnet: maat.prive ? netwerk!.outputs.appSubnet : ''
    hubOin: hubOin
    publiek: publiek
    client: client
    beheer: beheer
    aanleveraars: berichten.outputs.aanleveraars
    altijdKlaar: maat.altijdKlaar
    meesteInstanties: maat.meesteInstanties
    geheugen: maat.geheugen
    httpPerInstantie: maat.httpPerInstantie
  }
}

module meldingen 'waarneming/meldingen.bicep' = {
  scope: groep
  name: 'meldingen'
  params: {
    naam: naam
    locatie: locatie
    labels: labels
    meldadres: meldadres
    bus: berichten.outputs.id
    inzicht: waarneming.outputs.inzicht
  }
}

output HUB_ADRES string = app.outputs.adres
output HUB_APP string = app.outputs.naam
output HUB_GROEP string = groep.name
output HUB_PRINCIPAL string = identiteit.outputs.principalId
output HUB_TABELLEN_ID string = opslag.outputs.id
output HUB_KLUIS_NAAM string = sleutels.outputs.naam
output HUB_UITGAAND_ADRES string = maat.prive ? netwerk!.outputs.uitgaandAdres : ''
