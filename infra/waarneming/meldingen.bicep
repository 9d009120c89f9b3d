// What the operator is told of by mail, within minutes. docs/azure.md says for each what to do.

param naam string
param locatie string
param labels object
param meldadres string

@description('Service Bus namespace.')
param bus string

@description('Application Insights component.')
param inzicht string

resource beheer 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${naam}'
  location: 'global'
  tags: labels
  properties: {
    groupShortName: 'hub-beheer'
    enabled: true
    emailReceivers: empty(meldadres)
      ? []
      : [
          {
            name: 'beheer'
            emailAddress: meldadres
            useCommonAlertSchema: true
          }
        ]
  }
}

// All dead letters are forwarded to one queue, so what waits there is what nobody could handle.
resource dodeLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'dode-letters-${naam}'
  location: 'global'
  tags: labels
  properties: {
    description: 'Een bericht was niet af te handelen en staat in dode-letters.'
    severity: 1
    enabled: true
    scopes: [bus]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'dode-letters'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.ServiceBus/namespaces'
          metricName: 'ActiveMessages'
          dimensions: [
            {
              name: 'EntityName'
              operator: 'Include'
              values: ['dode-letters']
            }
          ]
          operator: 'GreaterThan'
          threshold: 0
          timeAggregation: 'Maximum'
        }
      ]
    }
    actions: [
      {
        actionGroupId: beheer.id
      }
    ]
  }
}

// A queue that only grows: nobody takes its messages, or not fast enough.
resource achterstand 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'achterstand-${naam}'
  location: 'global'
  tags: labels
  properties: {
    description: 'Een wachtrij loopt op: er is langer dan een kwartier een achterstand.'
    severity: 2
    enabled: true
    scopes: [bus]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'achterstand'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.ServiceBus/namespaces'
          metricName: 'ActiveMessages'
          dimensions: [
            {
              name: 'EntityName'
              operator: 'Exclude'
              values: ['dode-letters']
            }
          ]
          operator: 'GreaterThan'
          threshold: 1000
          timeAggregation: 'Minimum'
        }
      ]
    }
    actions: [
      {
        actionGroupId: beheer.id
      }
    ]
  }
}

var vragen = [
  {
    naam: 'oudste-bericht'
    ernst: 1
    tekst: 'Er wacht langer dan vijf minuten een aangenomen gebeurtenis op verwerking.'
    // The line that the Veger writes every minute; a GI's own feed is no part of it.
    vraag: 'traces | where message startswith "Veegronde:" | extend oudste = toint(extract("oudste ([0-9]+) s", 1, message)) | where oudste > 300'
    venster: 'PT5M'
    grens: 0
    vergelijking: 'GreaterThan'
  }
  {
    naam: 'vastgelopen-levering'
    ernst: 1
    tekst: 'Een levering is vastgelopen: zie GET /v1/leveringen?status=vastgelopen.'
    vraag: 'traces | where message startswith "Vastgelopen:"'
    venster: 'PT5M'
    grens: 0
    vergelijking: 'GreaterThan'
  }
  {
    naam: 'gemiste-timer'
    ernst: 1
    tekst: 'De Veger heeft tien minuten niet gelopen: de timers staan stil.'
    vraag: 'traces | where message startswith "Veegronde:"'
    venster: 'PT10M'
    grens: 1
    vergelijking: 'LessThan'
  }
]

resource regels 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for regel in vragen: {
    name: '${regel.naam}-${naam}'
    location: locatie
    tags: labels
    kind: 'LogAlert'
    properties: {
      description: regel.tekst
      severity: regel.ernst
      enabled: true
      scopes: [inzicht]
      evaluationFrequency: 'PT5M'
      windowSize: regel.venster
      criteria: {
        allOf: [
          {
            query: regel.vraag
            timeAggregation: 'Count'
            operator: regel.vergelijking
            threshold: regel.grens
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [beheer.id]
      }
    }
  }
]
