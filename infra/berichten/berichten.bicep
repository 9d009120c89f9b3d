// The broker. What there is stands in topologie.json, which the one-machine broker reads too; who may do what stands here, per entity.

param naam string
param locatie string
param labels object
param premium bool
param eenheden int
param prive bool
param principalId string
param logboek string

@description('Deelnemers with queues of their own: { oin, principalId, aanlevering, bezorging }.')
param deelnemers array

var topologie = loadJsonContent('../topologie.json')
var rollen = loadJsonContent('../rollen.json')
var eindpunten = filter(topologie.queues, rij => !contains(rij, 'doorsturenDodeLetters'))
var doorstuurders = filter(topologie.queues, rij => contains(rij, 'doorsturenDodeLetters'))
var aanleveraars = filter(deelnemers, d => d.aanlevering)
var afnemers = filter(deelnemers, d => d.bezorging)

resource naamruimte 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: naam
  location: locatie
  tags: labels
  sku: premium
    ? {
        name: 'Premium'
        tier: 'Premium'
        capacity: eenheden
      }
    : {
        name: 'Standard'
        tier: 'Standard'
      }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: prive ? 'Disabled' : 'Enabled'
  }
}

// Where dead letters go has to be there before what sends them.
module doelen 'wachtrij.bicep' = [
  for rij in eindpunten: {
    name: 'wachtrij-${rij.naam}'
    params: {
      naamruimte: naamruimte.name
      naam: rij.naam
      regels: rij
      zenders: []
      ontvangers: []
    }
  }
]

module wachtrijen 'wachtrij.bicep' = [
  for rij in doorstuurders: {
    name: 'wachtrij-${rij.naam}'
    params: {
      naamruimte: naamruimte.name
      naam: rij.naam
      regels: rij
      zenders: [principalId]
      ontvangers: [principalId]
    }
    dependsOn: [doelen]
  }
]

module onderwerpen 'onderwerp.bicep' = [
  for onderwerp in topologie.topics: {
    name: 'onderwerp-${onderwerp.naam}'
    params: {
      naamruimte: naamruimte.name
      regels: onderwerp
      zenders: [principalId]
    }
    dependsOn: [doelen]
  }
]

// On its intake queue a deelnemer may only send, and nobody else may: the broker tells no sender, so the queue is the caller.
module aanlevering 'wachtrij.bicep' = [
  for deelnemer in aanleveraars: {
    name: 'aanlevering-${deelnemer.oin}'
    params: {
      naamruimte: naamruimte.name
      naam: replace(topologie.perDeelnemer.aanlevering.naam, '{oin}', deelnemer.oin)
      regels: topologie.perDeelnemer.aanlevering
      zenders: [deelnemer.principalId]
      ontvangers: [principalId]
    }
    dependsOn: [doelen]
  }
]

module bezorging 'wachtrij.bicep' = [
  for deelnemer in afnemers: {
    name: 'bezorging-${deelnemer.oin}'
    params: {
      naamruimte: naamruimte.name
      naam: replace(topologie.perDeelnemer.bezorging.naam, '{oin}', deelnemer.oin)
      regels: topologie.perDeelnemer.bezorging
      zenders: [principalId]
      ontvangers: [deelnemer.principalId]
    }
    dependsOn: [doelen]
  }
]

// Scaling asks how long each queue is. Without this right the host guesses from a peek, and scales late. It opens no message and no key.
resource lengte 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(naamruimte.id, principalId, rollen.lezer)
  scope: naamruimte
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', rollen.lezer)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

resource diagnose 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logboek'
  scope: naamruimte
  properties: {
    workspaceId: logboek
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

output id string = naamruimte.id
output adres string = '${naamruimte.name}.servicebus.windows.net'
output aanleveraars array = map(aanleveraars, d => d.oin)
